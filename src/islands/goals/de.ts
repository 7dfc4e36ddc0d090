import { readSnapshotsWith } from '#islands/snapshot-reader.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { goalsDe } from '#messages/goals/de.ts'
import { de } from '#messages/de.ts'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import GoalsPage from './GoalsPage.svelte'

readSnapshotsWith(parseCourseSnapshot)
comeAlive(GoalsPage, { more: { messages: de, says: goalsDe } })
