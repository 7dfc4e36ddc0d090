import type { Component } from 'svelte'
import type { SceneMessages } from '#messages/scenes/scene-messages.ts'
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
  readonly words: SceneMessages
}

const SCENES: Omit<Scenes, 'words'> = {
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

/** All scenes, in the words of one language. */
export function scenesWith(words: SceneMessages): Scenes {
  return { ...SCENES, words }
}
