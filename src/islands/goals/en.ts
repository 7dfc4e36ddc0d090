import { readSnapshotsWith } from '#islands/snapshot-reader.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { goalsEn } from '#messages/goals/en.ts'
import { en } from '#messages/en.ts'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import GoalsPage from './GoalsPage.svelte'

readSnapshotsWith(parseCourseSnapshot)
comeAlive(GoalsPage, { more: { messages: en, says: goalsEn } })
