import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeModel } from '#privacy/names/model-file.ts'
import { LEARNT, readCorpus } from './corpora.ts'
import { learn } from './learn.ts'

/** Where the program looks for what was learnt. */
const MODEL = fileURLToPath(new URL('../model/names.bin', import.meta.url))

/** Learns from the texts of a folder, and writes the model. Throws when texts are missing. */
export function train(folder: string, say: (line: string) => void): void {
  const texts = LEARNT.flatMap((language) => readCorpus(folder, language))
  const model = learn(texts, { rounds: 8, words: 290_000, characters: 118_000 }, say)
  const bytes = writeModel(model)
  mkdirSync(dirname(MODEL), { recursive: true })
  writeFileSync(MODEL, bytes)
  for (const [language, thresholds] of Object.entries(model.thresholds))
    say(`${language}: ${JSON.stringify(thresholds)}`)
  say(`${(bytes.length / 1e6).toFixed(2)} MB in ${MODEL}`)
}
