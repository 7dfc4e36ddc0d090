import type { Benchmark, Figure } from './support/figure.ts'
import { runModule } from './support/processes.ts'
import { LAUNCH } from './support/wall.ts'

const MODULE = 'test/bench/mask-comments.ts'

/** What `npm start` says too: garbage is collected often, so that less memory is held. */
const VARIABLES = { NODE_OPTIONS: '--max-semi-space-size=1' }

/** Masking on one core, in a process that does nothing else. */
export const masking: Benchmark = {
  name: 'masking',
  run: async () => {
    // Run as the program is, from the second time on: without a compiler for our TypeScript.
    await runModule(LAUNCH, [MODULE], VARIABLES)
    return figures(JSON.parse(await runModule(LAUNCH, [MODULE], VARIABLES)) as Masked)
  },
}

/** What `mask-comments.ts` prints. */
export interface Masked {
  readonly comments: number
  /** Milliseconds. */
  readonly all: number
  readonly first: number
  readonly longest: number
  /** Bytes. */
  readonly memory: number
}

function figures({ comments, all, first, longest, memory }: Masked): Figure[] {
  return [
    {
      name: 'masking of 1,000 comments',
      value: (1_000 * all) / comments,
      unit: 'ms',
      target: { most: 1_000 },
      note: `${Math.round((1_000 * comments) / all).toLocaleString('en')} comments/s`,
    },
    { name: 'start-up more with masking', value: first, unit: 'ms', target: { most: 1_000 } },
    { name: 'memory more with masking', value: memory / 1e6, unit: 'MB', target: { most: 150 } },
    { name: 'hostile 10,000 characters', value: longest, unit: 'ms', target: { most: 1_000 } },
  ]
}
