import { migrate } from '#db/migrate.ts'
import { seedDemo } from '#db/demo/seed.ts'
import type { Day } from '#nps/period.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { TestProgram } from './program.ts'

/** A running program with two years of the invented company, up to a day. */
export async function demoProgram(through: Day = '2026-11-20'): Promise<TestProgram> {
  const program = new TestProgram()
  const writer = openWriter(program.databaseFile)
  migrate(writer.database)
  await seedDemo(writer, through)
  writer.close()
  await program.start()
  return program
}
