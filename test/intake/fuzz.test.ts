import { describe, expect, it } from 'vitest'
import { look } from '#intake/look.ts'
import { Refusal } from '#nps/refusal.ts'
import { archive, type Packed } from './archives.ts'
import { mutated, seeded } from './mutations.ts'
import { CHOICES, read, written } from './reading.ts'
import { dated, partsOf } from './workbooks.ts'

/** More of them can be asked for: NPS_WALL_FUZZ=1000. */
const ROUNDS = Number(process.env['NPS_WALL_FUZZ'] ?? 240)
const LONGEST = 10_000
const MOST_MEMORY = 700 * 2 ** 20

const ANSWERS = Array.from({ length: 60 }, (_, index) => [
  `r${index}`,
  `2026-01-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`,
  index % 11,
  `Comment ${index}, "quoted"\nand long`,
])
const HEADER = ['Response ID', 'Date', 'How likely are you to recommend us?', 'Why?']
const CSV = Buffer.from(
  [HEADER, ...ANSWERS]
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\r\n'),
)
const PARTS = partsOf(
  [
    { rows: [HEADER, ...ANSWERS] },
    {
      rows: [
        ['Month', 'NPS'],
        [dated(46027), 41.5],
      ],
    },
  ],
  { formats: ['dd/mm/yyyy'] },
)
const JSON_LINES = Buffer.from(
  ANSWERS.map(([id, date, rating]) => JSON.stringify({ id, created_at: date, nps: rating })).join(
    '\n',
  ),
)

const SUBJECTS: readonly ((random: () => number) => Buffer)[] = [
  (random) => mutated(CSV, random),
  (random) => mutated(mutated(CSV, random), random),
  (random) => mutated(JSON_LINES, random),
  (random) => mutated(archive(PARTS), random),
  (random) => archive(mutatedPart(PARTS, random)),
  (random) => archive(mutatedPart(mutatedPart(PARTS, random), random)),
  (random) => archive([{ name: 'deep.zip', content: mutated(archive(PARTS), random) }]),
]

/** The archive is sound, what is inside is not. */
function mutatedPart(parts: readonly Packed[], random: () => number): Packed[] {
  const chosen = Math.floor(random() * parts.length)
  return parts.map((part, index) =>
    index === chosen ? { ...part, content: mutated(Buffer.from(part.content), random) } : part,
  )
}

describe('openResults(a file to which something has happened)', () => {
  it(
    'reads or refuses it, soon and in little memory, and nothing else happens',
    async () => {
      let refused = 0
      for (let seed = 0; seed < ROUNDS; seed++) {
        const random = seeded(seed)
        const bytes = SUBJECTS[seed % SUBJECTS.length]?.(random) ?? CSV
        const start = performance.now()
        if (!(await isRead(bytes, seed))) refused++
        expect(performance.now() - start, `seed ${seed}`).toBeLessThan(LONGEST)
      }
      expect(refused).toBeGreaterThan(ROUNDS / 10)
      expect(refused).toBeLessThan(ROUNDS)
      expect(process.memoryUsage().rss).toBeLessThan(MOST_MEMORY)
    },
    LONGEST * ROUNDS,
  )
})

async function isRead(bytes: Buffer, seed: number): Promise<boolean> {
  try {
    await look(written(bytes, seed % 3 === 0 ? `${seed}.xlsx` : `${seed}.csv`), CHOICES)
    const { rows, responses, rejected } = await read(bytes)
    expect(responses.length + rejected.length, `seed ${seed}`).toBe(rows)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw new Error(`seed ${seed}`, { cause: error })
  }
}
