import { write } from '#messages/en-words.ts'
import type { Layout, Quiet, Scene, ScreenTask, ScreenTheme } from '#nps/screen.ts'
import type { Health, ScreenError } from '#nps/screen-report.ts'
import type { Viewing } from '#nps/viewing.ts'

const layouts: Record<Layout, string> = {
  auto: 'Automatic',
  landscape: 'Landscape',
  portrait: 'Portrait',
}

const themes: Record<ScreenTheme, string> = {
  auto: 'As its browser is set',
  light: 'Light',
  dark: 'Dark',
  hours: 'By the hour',
}

const quiets: Record<Quiet | 'none', string> = {
  none: 'None',
  black: 'Black',
  dim: 'Low brightness',
}

const scenes: Record<Scene, string> = {
  board: 'Board',
  score: 'Score',
  trend: 'Trend',
  goals: 'Goals',
  voices: 'Comments',
  segments: 'Segments',
  improvements: 'Improvements',
  message: 'Message',
}

const turnings = { order: 'In this order', shuffled: 'In a new order each round' }

const health: Record<Health, string> = {
  well: 'Running',
  silent: 'Silent',
  unknown: 'Unknown',
}

const errors: Record<ScreenError, string> = {
  script: 'a fault in the page',
  stream: 'the stream was lost',
  page: 'the page could not be loaded',
}

const tasks: Record<ScreenTask, string> = { reload: 'Load again', identify: 'Show its name' }

const viewings: Record<Viewing, string> = {
  anyone: 'Anyone who can reach this server',
  known: 'Paired screens, and people who are signed in',
  key: 'Also whoever has a key in the address',
}

/** `/admin/screens` and the pages below it, and `/admin/settings/viewing`. */
export const screens = {
  title: 'Screens',
  lead: 'Walls that are paired. What is changed here is on the screen at once.',
  none: 'No screen is paired yet. Open /wall on one: it shows a code. Scan it, or press the button and type it.',
  add: 'Pair a screen',
  health,
  /** What a screen that is silent or unknown may be. */
  healthHint: {
    well: '',
    silent: 'has not reported of late: it may be off, or have no network',
    unknown: 'has not reported yet; a screen does so a few seconds after it was paired',
  } satisfies Record<Health, string>,
  seen: (moment: string) => `last seen ${moment}`,
  revoked: 'Revoked',
  blank: 'switched off',
  shows: (survey: string | null, segment: string | null) =>
    survey === null
      ? 'Shows the first survey'
      : `Shows ${survey}${segment === null ? '' : `, ${segment}`}`,
  /** What it shows now, by its own account. */
  scene: (scene: string) => new Map(Object.entries(scenes)).get(scene) ?? scene,
  /** What it said last, in a line. */
  facts: (width: number, height: number, browser: string, version: string) =>
    [`${String(width)} × ${String(height)}`, browser, `build ${version}`]
      .filter(Boolean)
      .join(' · '),
  age: (seconds: number) =>
    seconds < 120
      ? 'Its figures are current'
      : `Its figures are ${write.whole(Math.floor(seconds / 60))} minutes old`,
  error: (error: ScreenError) => `Last error: ${errors[error]}`,
  pair: {
    title: 'Pair a screen',
    lead: 'The wall shows six letters and digits in its lower corner. They are good for ten minutes.',
    code: 'Code on the wall',
    codeHint: 'Capitals, blanks and hyphens make no difference.',
    which: 'Which screen this is',
    anew: 'A new one',
    again: 'One that has been paired before',
    againHint: 'It keeps its settings. The browser that was this screen until now loses it.',
    name: 'Name',
    nameHint: 'How you will know it again, such as “Lobby”.',
    screen: 'Screen',
    submit: 'Pair it',
    done: (name: string) =>
      `“${name}” is paired and shows its board. If its player forgets cookies, give it this address; whoever has it is this screen.`,
  },
  screen: {
    saved: (name: string, isListening: boolean) =>
      isListening
        ? `Saved “${name}”. The screen shows it already.`
        : `Saved “${name}”. The screen shows it when it next connects.`,
    how: 'How it is',
    now: 'Now',
    nowBody: 'It does this at once if it is running.',
    notListening: 'It is not connected just now.',
    tasks,
    done: {
      reload: (name: string) => `“${name}” loads its page again.`,
      identify: (name: string) => `“${name}” shows its name for ten seconds.`,
      blank: (name: string) => `“${name}” is black until you switch it on again.`,
      unblank: (name: string) => `“${name}” shows its picture again.`,
    },
    notTold: (name: string) => `“${name}” is not connected just now, so it was not told.`,
    blank: 'Switch the picture off',
    unblank: 'Switch the picture on',
    settings: 'Settings',
    name: 'Name',
    place: 'Place',
    placeHint: 'Where it hangs, such as “2nd floor, by the lift”.',
    view: 'What it shows',
    viewFirst: 'The survey that is shown first',
    everybody: (survey: string) => `${survey}: everybody`,
    segment: (dimension: string, segment: string) => `${dimension}: ${segment}`,
    turns: 'Scenes',
    turnsHint:
      'They take turns, from the first on. One that has nothing to show, such as a message when there is none, is passed over.',
    scenes,
    noScene: 'None',
    scene: (place: number) => `Scene ${String(place)}`,
    seconds: (place: number) => `Seconds of scene ${String(place)}`,
    turning: 'Order',
    turnings,
    layout: 'Layout',
    layoutHint:
      'For a screen that hangs on its side and whose browser does not know, the picture is turned.',
    layouts,
    scale: 'Scale',
    scaleHint: 'From 0.5 to 3; 1 fills the screen. Above that there is room for less.',
    theme: 'Colours',
    themes,
    lightFrom: 'Light from',
    lightTo: 'Dark from',
    hoursHint: 'In the company’s time zone.',
    language: 'Language',
    languages: { '': 'The company’s' } as Readonly<Record<string, string>>,
    quiet: 'Quiet hours',
    quiets,
    quietFrom: 'Quiet from',
    quietTo: 'Quiet until',
    address: 'Address',
    addressBody:
      'For a player that keeps no cookies: whoever opens this address is this screen. It is only stored as a hash, so a new one is made, and the browser that is this screen now shows its code again.',
    addressLink: 'Make an address',
    revoke: 'Revoke',
    revokeBody:
      'For a screen that is lost or taken down. It shows its code again, and never a login.',
    revokeLink: 'Revoke this screen',
    over: 'No browser is this screen any more. Pair one to it, or remove it.',
    pairAgain: 'Pair a screen to it',
    remove: 'Remove it',
    removed: (name: string) => `“${name}” is removed.`,
  },
  address: {
    title: (name: string) => `A new address for ${name}?`,
    body: 'Whoever has it is this screen: give it to its player alone. The old address stops working, and the browser that is this screen now loses it.',
    submit: 'Make the address',
    done: (name: string) => `This is the address of “${name}”.`,
  },
  revocation: {
    title: (name: string) => `Revoke ${name}?`,
    body: 'It shows a code again within a second, and the board only if anyone may see it. Its settings stay, for another screen to be paired to them.',
    submit: 'Revoke it',
    done: (name: string) => `“${name}” is revoked.`,
  },
  message: {
    title: 'Message on the screens',
    open: 'Message on the screens',
    body: 'Your own words, large, as one of the scenes: a visitor, a thank you, a fire drill. Everybody who may see the wall can read it.',
    text: 'Message',
    textHint: 'Up to 160 characters; the shorter, the larger.',
    hours: 'For how long',
    times: {
      1: 'An hour',
      4: 'Four hours',
      24: 'A day',
      72: 'Three days',
      168: 'A week',
    },
    until: (moment: string) => `It comes down by itself on ${moment}.`,
    submit: 'Put it up',
    done: 'The message is up.',
    unseen:
      'The message is up, but no screen shows messages yet: choose the scene “Message” in a screen’s settings.',
    takeDown: 'Take it down',
    takenDown: 'The message is taken down.',
  },
  watch: {
    title: 'When a screen is missing',
    open: 'When a screen is missing',
    body: 'Somebody is told once when a screen has not reported for as long as you say, and once when it is back. A screen that has never reported is not missing.',
    url: 'Webhook',
    urlHint:
      'Of Slack, Teams, Mattermost, Google Chat or a program of yours: it is posted a JSON object with a text. Whoever knows the address can write there, so it is not in the log. Leave it empty to tell nobody.',
    minutes: 'After',
    times: { 15: 'A quarter of an hour', 60: 'An hour', 240: 'Four hours', 1440: 'A day' },
    submit: 'Save, and send a test',
    test: 'NPS Wall: this is a test. You will be told here when a screen is missing.',
    done: 'Saved. A test was sent: look whether it has come.',
    nobody: 'Saved. Nobody is told.',
    /** What was changed, for the log: no address, for that is a secret. */
    now: (minutes: number | null) =>
      minutes === null ? 'nobody' : `a webhook, after ${String(minutes)} minutes`,
  },
  viewing: {
    title: 'Who may see the wall',
    body: 'And the intranet page, and the figures for programs.',
    open: 'Who may see the wall',
    label: 'Without being paired or signed in',
    viewings,
    hints: {
      anyone: 'Inside your network, that is everybody there.',
      known: 'An unpaired wall shows its code and no figures.',
      key: 'For a link on the intranet, such as /?key=…. Whoever opens it once is known by that browser.',
    } satisfies Record<Viewing, string>,
    now: (viewing: Viewing) => viewings[viewing],
    anew: 'Make a new key',
    anewHint: 'Links with the old one show nothing from then on.',
    saved: 'Saved. Walls that are open follow within ten seconds.',
    key: 'Saved. Whoever has this address may see the intranet page; with /wall?key= the wall.',
  },
}
