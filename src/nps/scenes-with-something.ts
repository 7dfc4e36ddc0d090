import type { Scene, SceneTurn } from './screen.ts'
import { sceneAt, type Rotation, type SceneOnAir } from './scene-turns.ts'
import type { Snapshot } from './snapshot.ts'

/** The scene whose turn it is at a moment, of those that have something to show in a snapshot. */
export function sceneOf(
  snapshot: Snapshot,
  { scenes, isShuffled }: Rotation,
  now: number,
): SceneOnAir {
  const turns = scenesWithSomething(snapshot, scenes, now)
  const onAir = sceneAt({ scenes: turns, isShuffled }, now)
  // A message goes when its time is over, though its turn be not.
  const isUp = snapshot.message !== null && turns.some(({ scene }) => scene === 'message')
  const end = isUp ? Date.parse(snapshot.message.until) : Infinity
  return { ...onAir, until: onAir.until && Math.min(onAir.until, end) }
}

/**
 * The turns of scenes that have something to show at a moment, in milliseconds since 1970. Where none
 * has, the board's: a wall shows something always.
 */
export function scenesWithSomething(
  snapshot: Snapshot,
  turns: readonly SceneTurn[],
  now: number,
): readonly SceneTurn[] {
  const left = turns.filter(({ scene }) => HAS[scene](snapshot, now))
  return left.length > 0 ? left : [{ scene: 'board', seconds: 30 }]
}

const HAS: Readonly<Record<Scene, (snapshot: Snapshot, now: number) => boolean>> = {
  board: () => true,
  // Without a score it says what it waits for.
  score: () => true,
  trend: ({ trend }) => trend.some(({ withheld }) => !withheld),
  goals: ({ goals }) => goals.some(({ verdict }) => verdict !== null),
  voices: ({ comments }) => comments.length > 0,
  segments: ({ splits }) => splits.some(({ segments }) => segments.length > 0),
  improvements: ({ improvements }) => improvements.length > 0,
  message: ({ message }, now) => message !== null && now < Date.parse(message.until),
}
