import type { Day } from '#nps/period.ts'
import { changeNumber } from '#store/changes.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import {
  listWithdrawals,
  type Span,
  type Withdrawal,
  type Withdrawing,
} from '#store/withdrawals.ts'
import type { Faulty } from './faulty.ts'
import { InHand } from './imports/in-hand.ts'
import { soon } from './imports/soon.ts'
import type { Reading } from './reading/reading-thread.ts'
import type { WithdrawalEffect } from './reading/try-withdrawal.ts'
import { GivenFields } from './settings/given-fields.ts'
import type { Writing } from './writing/writing-thread.ts'

/** Answers of sources that are taken out, for those who look after them. */
export interface Withdrawals {
  /** What is taken out of a source, the last first. */
  list(source: number): Promise<Withdrawal[]>
  /** What taking answers out, or putting them back, would do; `null` while it is not known. */
  effect(which: Withdrawing): Promise<WithdrawalEffect | null>
  /** Takes answers out, or puts them back; how many there were. */
  make(which: Withdrawing): Promise<number>
}

/** What it takes. */
export interface WithdrawalParts {
  readonly reader: Reader
  readonly reading: Reading
  readonly writing: Writing
  readonly now: () => Temporal.Instant
}

/** So many effects are kept at hand. */
const MOST_KEPT = 20

/** Opens the withdrawals. */
export function withdrawalsOf({ reader, reading, writing, now }: WithdrawalParts): Withdrawals {
  const inHand = new Map<string, InHand<WithdrawalEffect>>()
  const begin = (key: string, which: Withdrawing, of: number) => {
    if (inHand.size >= MOST_KEPT) inHand.clear()
    const found = reading.tryWithdrawal({ which, now: now().toString() })
    const effect = new InHand(of, found, now)
    inHand.set(key, effect)
    found.catch(() => inHand.delete(key))
    return effect
  }
  return {
    list: (source) => reader.read((connection) => listWithdrawals(connection, source)),
    effect: async (which) => {
      const [key, of] = [JSON.stringify(which), await reader.read(changeNumber)]
      const known = inHand.get(key)
      return soon((known?.isGood(of) ? known : begin(key, which, of)).found)
    },
    make: (which) => {
      inHand.clear()
      return writing.withdrawAnswers({ which, now: now().toString() })
    },
  }
}

/** Two days as they were typed; an empty one is no bound. */
export interface SpanForm {
  readonly from: string
  readonly to: string
}

/** Reads which answers of a source somebody means, or says what is wrong with it. */
export function givenSpan(source: number, typed: SpanForm): Span | Faulty {
  const fields = new GivenFields()
  const day = (field: 'from' | 'to'): Day | null =>
    typed[field] ? fields.day(field, typed[field]) : null
  const [from, to] = [day('from'), day('to')]
  if (from !== null && to !== null && to < from) fields.refuse('to', { code: 'ends too soon' })
  return fields.faulty ?? { source, from, to }
}
