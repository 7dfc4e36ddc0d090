import { readSnapshotsWith } from '#islands/snapshot-reader.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { goalsSv } from '#messages/goals/sv.ts'
import { sv } from '#messages/sv.ts'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import GoalsPage from './GoalsPage.svelte'

readSnapshotsWith(parseCourseSnapshot)
comeAlive(GoalsPage, { more: { messages: sv, says: goalsSv } })
