/**
 * Where the answers of a survey, in the order of their days, may be cut so that figures begin and end
 * there: numbers of answers before the cut, ascending. They are taken from those on offer, the most
 * wanted first; one that would leave fewer than the minimum between itself and the next is left out.
 * So whatever is added and subtracted of figures that begin and end at cuts is of nobody or of enough.
 */
export function cutsAmong(
  offered: Iterable<number>,
  minimum: number,
  taken: readonly number[] = [],
): readonly number[] {
  const cuts = [...taken]
  for (const count of offered) {
    const next = cuts.findIndex((cut) => cut >= count)
    const place = next === -1 ? cuts.length : next
    const before = cuts[place - 1] ?? -Infinity
    const after = cuts[place] ?? Infinity
    if (count - before >= minimum && after - count >= minimum) cuts.splice(place, 0, count)
  }
  return cuts
}
