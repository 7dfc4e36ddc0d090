import { train } from '#privacy/names/training/train.ts'
import { complain, say } from './output.ts'

/** Where the texts to learn from lie, unless another folder is given. */
const TEXTS = '../shared/data/masking/train'

/** `npm run train-names [-- FOLDER]`: makes the model by which names are found, in a few minutes. */
function main([folder = TEXTS]: readonly string[]): void {
  try {
    train(folder, say)
  } catch (error) {
    process.exitCode = 2
    complain(error instanceof Error ? error.message : String(error))
  }
}

main(process.argv.slice(2))
