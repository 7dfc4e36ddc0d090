/** The number at a place of a row or, row by row, of a matrix. */
export function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}

/** Adds to the number at a place. */
export function addTo(values: Float64Array, place: number, amount: number): void {
  values[place] = at(values, place) + amount
}

/** The sum of the products of two rows, of which the first begins somewhere within its matrix. */
export function dot(matrix: Float64Array, row: Float64Array, start = 0): number {
  let sum = 0
  for (let place = 0; place < row.length; place += 1)
    sum += at(matrix, start + place) * at(row, place)
  return sum
}
