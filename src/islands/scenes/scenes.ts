import type { Component } from 'svelte'
import { sceneOf } from '#nps/scenes-with-something.ts'
import type { Scene } from '#nps/screen.ts'
import GoalsScene from './GoalsScene.svelte'
import ImprovementsScene from './ImprovementsScene.svelte'
import MessageScene from './MessageScene.svelte'
import { reachedNow } from './reached-goals.ts'
import ReachedGoal from './ReachedGoal.svelte'
import type { SceneProps } from './scene-props.ts'
import ScoreScene from './ScoreScene.svelte'
import SegmentsScene from './SegmentsScene.svelte'
import TrendScene from './TrendScene.svelte'
import VoicesScene from './VoicesScene.svelte'

/** What a screen needs that shows more than the board: fetched when it has to. */
export interface Scenes {
  readonly dueAt: typeof sceneOf
  readonly views: Readonly<Record<Exclude<Scene, 'board'>, Component<SceneProps>>>
  readonly reachedNow: typeof reachedNow
  readonly ReachedGoal: typeof ReachedGoal
}

export const scenes: Scenes = {
  dueAt: sceneOf,
  views: {
    score: ScoreScene,
    trend: TrendScene,
    goals: GoalsScene,
    voices: VoicesScene,
    segments: SegmentsScene,
    improvements: ImprovementsScene,
    message: MessageScene,
  },
  reachedNow,
  ReachedGoal,
}
