import type { HowMessages } from '#messages/how/how-messages.ts'
import { Z_95 } from '#nps/normal.ts'
import { ADDED, estimateOf, scoreOf, type Estimate } from '#nps/score.ts'
import type { GoalStanding, ScoreChange, ShownScore } from '#nps/snapshot.ts'
import { responsesOf, type Tally } from '#nps/tally.ts'
import { num, over, root, row, sign, squared, type Maths } from './math.ts'

/** A formula: what it is of, then the same again and again, from signs to today's result. */
export type Formula = readonly Maths[]

const [P, D, N] = [sign('P'), sign('D'), sign('n')]
const [p, d, v, SE, E] = [sign('p'), sign('d'), sign('v'), sign('SE'), sign('E')]
const NPS = sign('NPS')
const HUNDRED = num('100')

/** The formulas of the page, with numbers that `nps/` has computed: they only write them. */
export class Formulas {
  readonly #exact: HowMessages['exact']

  constructor({ exact }: Pick<HowMessages, 'exact'>) {
    this.#exact = exact
  }

  score(tally: Tally, nps: number): Formula {
    return [
      NPS,
      row('=', HUNDRED, '×', over(row(P, '−', D), N)),
      row('=', HUNDRED, '×', over(this.#difference(tally), this.#whole(responsesOf(tally)))),
      row('=', this.#number(nps, 2)),
    ]
  }

  /** The steps of the interval: every one is what `estimateOf` has worked out. */
  margin(score: ShownScore): readonly Formula[] {
    const { n, promoters, detractors, variance, standardError, score: middle } = estimateOf(score)
    const all = sign('n′')
    const added = (count: number, more: number) =>
      row(this.#whole(count), '+', num(this.#exact(more, 2)))
    const share = (
      letter: Maths,
      of: Maths,
      count: number,
      more: number,
      value: number,
    ): Formula => [
      letter,
      row('=', over(row(of, '+', num(this.#exact(more, 2))), all)),
      row('=', over(added(count, more), this.#whole(n))),
      row('=', this.#number(value, 4)),
    ]
    const [one, other] = [this.#plain(promoters, 4), this.#plain(detractors, 4)]
    return [
      [all, row('=', N, '+', this.#whole(responsesOf(ADDED))), row('=', this.#number(n, 0))],
      share(p, P, score.promoters, ADDED.promoters, promoters),
      share(d, D, score.detractors, ADDED.detractors, detractors),
      [
        v,
        row('=', p, '+', d, '−', squared(row('(', p, '−', d, ')'))),
        row('=', one, '+', other, '−', squared(row('(', one, '−', other, ')'))),
        row('=', this.#number(variance, 4)),
      ],
      [
        SE,
        row('=', HUNDRED, '×', root(row(v, '/', all))),
        row('=', HUNDRED, '×', root(row(this.#plain(variance, 4), '/', this.#whole(n)))),
        row('=', this.#number(standardError, 3)),
      ],
      [
        E,
        row('=', num(this.#exact(Z_95, 2)), '×', SE),
        row('=', this.#number(score.marginOfError, 2)),
      ],
      [
        row(HUNDRED, '×', '(', p, '−', d, ')', '±', E),
        row('=', this.#plain(middle, 2), '±', this.#plain(score.marginOfError, 2)),
        row('=', this.#number(score.low, 2), '…', this.#number(score.high, 2)),
      ],
    ]
  }

  /** The difference, and how likely it is by chance. */
  change({ points, z, p: chance, against }: ScoreChange, now: ShownScore): readonly Formula[] {
    const [old, young] = [estimateOf(against), estimateOf(now)]
    const [s1, s2] = [sign('s', '1'), sign('s', '2')]
    const [e1, e2] = [sign('SE', '1'), sign('SE', '2')]
    const apart = root(row(squared(e1), '+', squared(e2)))
    const error = (of: Estimate) => squared(this.#plain(of.standardError, 3))
    return [
      this.score(against, scoreOf(against) ?? 0).map((part, at) =>
        at === 0 ? sign('NPS', '1') : part,
      ),
      [
        row(sign('NPS', '2'), '−', sign('NPS', '1')),
        row('=', this.#plain(now.nps, 2), '−', this.#signed(scoreOf(against) ?? 0, 2)),
        row('=', this.#number(points, 2)),
      ],
      [
        sign('z'),
        row('=', over(row(s2, '−', s1), apart)),
        row(
          '=',
          over(
            row(this.#plain(young.score, 2), '−', this.#signed(old.score, 2)),
            root(row(error(old), '+', error(young))),
          ),
        ),
        row('=', this.#number(z, 3)),
      ],
      [
        p,
        row('=', num('2'), '×', '(', num('1'), '−', sign('Φ'), '(', '|', sign('z'), '|', ')', ')'),
        row('=', this.#number(chance, 4)),
      ],
    ]
  }

  /** The points a month that a date needs; `null` where there is none to come. */
  pace({ target, pacePerMonth }: GoalStanding, nps: number, months: number): Formula | null {
    if (pacePerMonth === null) return null
    return [
      over(row(sign('T'), '−', NPS), sign('m')),
      row('=', over(row(this.#whole(target), '−', this.#signed(nps, 2)), this.#plain(months, 2))),
      row('=', this.#number(pacePerMonth, 2)),
    ]
  }

  /** How many would have to change; `null` when all of them would not do. */
  steps({ target, detractorsToPassives: count }: GoalStanding, tally: Tally): Formula | null {
    if (count === null) return null
    const n = this.#whole(responsesOf(tally))
    return [
      over(row(sign('T'), '×', N, '−', HUNDRED, '×', '(', P, '−', D, ')'), HUNDRED),
      row(
        '=',
        over(
          row(this.#whole(target), '×', n, '−', HUNDRED, '×', '(', this.#difference(tally), ')'),
          HUNDRED,
        ),
      ),
      row('⇒', this.#number(count, 0)),
    ]
  }

  rate(responses: number, invitations: number, rate: number): Formula {
    return [
      over(this.#whole(responses), this.#whole(invitations)),
      row('=', this.#number(100 * rate, 1, rate), '%'),
    ]
  }

  #difference({ promoters, detractors }: Tally): Maths {
    return row(this.#whole(promoters), '−', this.#whole(detractors))
  }

  #whole(value: number): Maths {
    return this.#plain(value, 0)
  }

  #plain(value: number, decimals: number): Maths {
    return num(this.#exact(value, decimals))
  }

  /** In brackets behind a minus where it has one of its own. */
  #signed(value: number, decimals: number): Maths {
    const plain = this.#plain(value, decimals)
    return value < 0 ? row('(', plain, ')') : plain
  }

  /** A result. */
  #number(value: number, decimals: number, exact = value): Maths {
    return num(this.#exact(value, decimals), exact)
  }
}
