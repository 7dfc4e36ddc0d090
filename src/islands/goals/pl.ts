import { readSnapshotsWith } from '#islands/snapshot-reader.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { goalsPl } from '#messages/goals/pl.ts'
import { pl } from '#messages/pl.ts'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import GoalsPage from './GoalsPage.svelte'

readSnapshotsWith(parseCourseSnapshot)
comeAlive(GoalsPage, { more: { messages: pl, says: goalsPl } })
