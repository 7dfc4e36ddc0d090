import { openFile } from '#intake/open-file.ts'

/** The yardstick of importing a workbook: its rows are read, and nothing is made of them. */
const [file = ''] = process.argv.slice(2)
const start = performance.now()
const [sheet] = await openFile(file)
let rows = 0
for await (const batch of sheet.rows()) rows += batch.length
process.stdout.write(JSON.stringify({ rows, milliseconds: performance.now() - start }))
