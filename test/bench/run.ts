import { existsSync } from 'node:fs'
import { buildIfNeeded } from '#server/build.ts'
import { forecasting } from './forecast.ts'
import { fullBoard } from './full-board.ts'
import { homecoming } from './homecoming.ts'
import { importMillion } from './import-million.ts'
import { importPage } from './import-page.ts'
import { importComments, importWorkbook } from './import-others.ts'
import { intranet } from './intranet.ts'
import { masking } from './masking.ts'
import { names } from './names.ts'
import { pictures } from './pictures.ts'
import { postToPixel } from './post-to-pixel.ts'
import { postToPixelMeanwhile } from './post-to-pixel-import.ts'
import { rebuild } from './rebuild.ts'
import { rendererCpu } from './renderer-cpu.ts'
import { restingMemory } from './resting-memory.ts'
import { soak } from './soak.ts'
import { streams } from './streams.ts'
import { cellsOf, COLUMNS, isReached, type Benchmark, type Figure } from './support/figure.ts'
import { weight } from './weight.ts'

const BENCHMARKS: readonly Benchmark[] = [
  weight,
  fullBoard,
  postToPixel,
  postToPixelMeanwhile,
  rendererCpu,
  ...streams,
  homecoming,
  importMillion,
  importPage,
  importComments,
  importWorkbook,
  masking,
  pictures,
  rebuild,
  intranet,
  names,
  forecasting,
  restingMemory,
  soak,
]

/** `npm run bench [-- NAME …]`: all benchmarks but the long ones, or those whose names begin so. Exit code 1 when a target is missed. */
async function main(wanted: readonly string[]): Promise<void> {
  if (!existsSync('/proc/self/schedstat'))
    throw new Error('The benchmarks read CPU times from /proc, so they run on Linux only.')
  buildIfNeeded(say)
  const figures: Figure[] = []
  for (const benchmark of chosen(wanted)) figures.push(...(await runOne(benchmark)))
  say('')
  for (const line of table([[...COLUMNS], ...figures.map(cellsOf)])) say(line)
  if (figures.some((figure) => isReached(figure) === false)) process.exitCode = 1
}

/** A benchmark that breaks does not keep the others from running. */
async function runOne(benchmark: Benchmark): Promise<Figure[]> {
  say(`${benchmark.name} …`)
  try {
    const figures = await benchmark.run()
    for (const figure of figures) say(`  ${lineOf(figure)}`)
    return figures
  } catch (error) {
    process.exitCode = 1
    say(`  broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return []
  }
}

function chosen(wanted: readonly string[]): readonly Benchmark[] {
  if (wanted.length === 0) return BENCHMARKS.filter(({ isLong }) => !isLong)
  const found = new Set(wanted.flatMap(named))
  if (found.size > 0) return BENCHMARKS.filter((benchmark) => found.has(benchmark))
  throw new Error(`There are: ${BENCHMARKS.map(({ name }) => name).join(', ')}.`)
}

/** The benchmark of a name, or all whose names begin so. */
function named(name: string): readonly Benchmark[] {
  const exact = BENCHMARKS.find((benchmark) => benchmark.name === name)
  return exact ? [exact] : BENCHMARKS.filter((benchmark) => benchmark.name.startsWith(name))
}

function lineOf(figure: Figure): string {
  const [name, value, yardstick, ratio, target, reached] = cellsOf(figure)
  const beside = yardstick ? `; yardstick ${yardstick}${ratio ? `, ratio ${ratio}` : ''}` : ''
  const verdict = target ? `; ${target}: ${reached}` : ''
  return `${name}: ${value}${beside}${verdict}${figure.note ? ` (${figure.note})` : ''}`
}

function table(rows: readonly string[][]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  '),
  )
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

await main(process.argv.slice(2))
