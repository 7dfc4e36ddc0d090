import type { ChangeVerdict } from './change.ts'
import type { GoalVerdict } from './goal.ts'
import type { Day } from './period.ts'
import type { Category } from './rating.ts'
import type { ResponseRate } from './response-rate.ts'
import type { Distribution } from './tally.ts'

/**
 * The immutable, numbered picture of everything one audience may see: the only thing browsers
 * receive, as JSON. Scores are unrounded.
 */
export interface Snapshot {
  /** Grows with every change of the results; the same number is the same picture. */
  readonly number: number
  /** When it was made, ISO 8601 in UTC. */
  readonly generatedAt: string
  readonly company: Company
  /** The first day of the first month that has an answer; `null` when there is none yet. */
  readonly dataFrom: Day | null
  /** The last day that has an answer; `null` when there is none yet. */
  readonly dataThrough: Day | null
  /** `null` while there is no survey. */
  readonly survey: SurveyName | null
  /** All surveys that can be looked at, the one shown first leading. */
  readonly surveys: readonly SurveyName[]
  /** The survey's dimensions with their segments. */
  readonly dimensions: readonly DimensionName[]
  /** The segment this picture is limited to, if any. */
  readonly segment: SegmentName | null
  /** What the headline covers; `null` while there is no answer. */
  readonly window: WindowSpan | null
  readonly score: Score
  /** How far the headline is from being shown; `null` once it is, or when that would tell too much. */
  readonly progress: Progress | null
  readonly change: ScoreChange | null
  /** 11 counts, rating 0 first, of the answers that have a rating; `null` when withheld. */
  readonly distribution: Distribution | null
  /**
   * How many answers came as promoter, passive or detractor, without a rating: they are in the score
   * and not in the distribution. `null` when withheld.
   */
  readonly withoutRating: number | null
  /** That of the latest wave; `null` without one, and for a segment. */
  readonly responseRate: WaveRate | null
  /** One point a month, oldest first. */
  readonly trend: readonly TrendPoint[]
  readonly goals: readonly GoalStanding[]
  readonly comments: readonly PublicComment[]
  /** The theme that the comments are limited to, if any. */
  readonly theme: ThemeName | null
  /** What comments of the window are about; none for a wall, and for a segment. */
  readonly themes: readonly ThemeStanding[]
  /** How they were chosen; `null` when there are none. */
  readonly sample: CommentSample | null
  readonly improvements: readonly ImprovementStanding[]
  /** How the segments of a dimension stand beside each other; none unless they were asked for. */
  readonly splits: readonly Split[]
  /** What an administrator has to say on the screens; `null` for nothing. */
  readonly message: ScreenMessage | null
}

/** Whose score it is. */
export interface Company {
  readonly name: string
  /** IANA name of the time zone in which its days begin. */
  readonly timeZone: string
  /** `null` when it has none. */
  readonly logo: LogoImage | null
  /** Where the style sheet with its own colours is; `null` when it has none. */
  readonly theme: string | null
}

/** A logo as it is shown. */
export interface LogoImage {
  /** Where it is: another picture is elsewhere. */
  readonly path: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The paper it can be seen on. */
  readonly ground: 'any' | 'light' | 'dark'
  /** Whether it stands in the place of the name. */
  readonly saysName: boolean
}

/** Relationship surveys ask now and then about everything, transactional ones after an event. */
export type SurveyKind = 'relationship' | 'transactional'

/** A survey as it is named and chosen. */
export interface SurveyName {
  readonly id: string
  readonly name: string
  readonly kind: SurveyKind
}

/** A way to split the answers, with its values. */
export interface DimensionName {
  readonly id: string
  readonly name: string
  readonly segments: readonly SegmentName[]
}

/** One value of a dimension. */
export interface SegmentName {
  readonly id: string
  readonly name: string
}

/** The scores of a dimension's segments, in the window of the headline. */
export interface Split {
  /** The dimension's. */
  readonly id: string
  readonly name: string
  readonly segments: readonly SegmentStanding[]
}

/** A segment's score, and how it came to be: a point a month, oldest first. */
export interface SegmentStanding extends SegmentName {
  readonly score: Score
  readonly trend: readonly TrendPoint[]
}

/** An administrator's own words. */
export interface ScreenMessage {
  readonly text: string
  /** When it is taken down by itself, ISO 8601 in UTC. */
  readonly until: string
}

/** The days that the headline covers; both ends belong to it. */
export type WindowSpan = (
  | { readonly kind: 'rolling'; readonly days: number }
  | { readonly kind: 'calendar'; readonly unit: 'month' | 'quarter' | 'year' }
  /** The whole months that somebody asked for. */
  | { readonly kind: 'period'; readonly months: number }
) & { readonly from: Day; readonly to: Day }

/** Why a figure is not shown. */
export type WithheldReason = 'no answers' | 'too few answers' | 'protects a small group'

/** A figure that is not shown: the reason and no number. */
export interface Withheld {
  readonly withheld: true
  readonly reason: WithheldReason
}

/** A score with everything that is needed to judge it. */
export interface ShownScore {
  readonly withheld: false
  readonly nps: number
  /** n, all answers. */
  readonly responses: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** Ends of the 95 % interval, clamped to the scale. */
  readonly low: number
  readonly high: number
  /** Half-width of the interval before clamping, in points. */
  readonly marginOfError: number
}

export type Score = ShownScore | Withheld

/** "7 of 30 answers so far". */
export interface Progress {
  readonly responses: number
  readonly needed: number
}

/** The difference from the window before. */
export interface ScoreChange {
  readonly points: number
  /** The disjoint window before; both ends belong to it. */
  readonly against: { readonly from: Day; readonly to: Day; readonly responses: number }
  readonly verdict: ChangeVerdict
}

/** How many of those who were asked in a wave have answered; both ends of its days belong to it. */
export type WaveRate = {
  /** The wave's name. */
  readonly wave: string
  readonly from: Day
  readonly to: Day
} & ResponseRate

/** A calendar bucket of the trend, half-open. */
export type TrendPoint = { readonly from: Day; readonly to: Day } & (
  | Withheld
  | {
      readonly withheld: false
      readonly nps: number
      readonly responses: number
      readonly low: number
      readonly high: number
    }
)

/** A goal and where the score stands against it. */
export interface GoalStanding {
  readonly id: string
  readonly name: string | null
  readonly target: number
  readonly due: Day | null
  readonly scope: { readonly survey: string | null; readonly segment: string | null }
  /** `null` while the score is withheld; so are the figures below. */
  readonly verdict: GoalVerdict | null
  /** Points a month that the due date needs; `null` without a date to come. */
  readonly pacePerMonth: number | null
  /** How many detractors would have to become passives; `null` when all of them would not do. */
  readonly detractorsToPassives: number | null
  /** The day on which it was first clearly reached. */
  readonly reachedOn: Day | null
}

/** A comment as it may be seen: nothing here says who wrote it or on which day. */
export interface PublicComment {
  /** Random; tells nothing about the order of arrival. */
  readonly id: string
  readonly text: string
  /** What it is written in, ISO 639-1; `null` when nobody can tell. */
  readonly language: string | null
  readonly category: Category
  /** The calendar month, `YYYY-MM`. */
  readonly period: string
  readonly themes: readonly string[]
  /** Our words beside it. */
  readonly note: string | null
}

/** What comments can be about. */
export interface ThemeName {
  /** Its name in URLs. */
  readonly id: string
  readonly name: string
}

/** How many wrote of a theme, and what they answered. */
export type ThemeStanding = ThemeName &
  (
    | Withheld
    | {
        readonly withheld: false
        readonly comments: number
        /** Of all comments, from 0 to 1. A comment can have several themes, or none. */
        readonly share: number
        /** Of those who wrote of it. */
        readonly score: ShownScore
      }
  )

/** How comments were chosen: a fair sample follows the mix of all answers. */
export interface CommentSample {
  /** So many of them, from the first on. */
  readonly fair: number
  /** Of these categories too few comments may be shown for that. */
  readonly lacking: readonly Category[]
}

/** What we did and when, with the score before and since. */
export interface ImprovementStanding {
  readonly id: string
  readonly title: string
  readonly doneOn: Day
  readonly theme: string | null
  readonly before: Score
  readonly since: Score
}
