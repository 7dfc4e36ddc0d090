import { readSnapshotsWith } from '#islands/snapshot-reader.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { goalsZh } from '#messages/goals/zh.ts'
import { zh } from '#messages/zh.ts'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import GoalsPage from './GoalsPage.svelte'

readSnapshotsWith(parseCourseSnapshot)
comeAlive(GoalsPage, { more: { messages: zh, says: goalsZh } })
