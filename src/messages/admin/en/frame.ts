import type { Role } from '#nps/role.ts'
import type { Section } from '#messages/admin/sections.ts'

const sections: Record<Section, { readonly name: string; readonly about: string }> = {
  imports: { name: 'Imports', about: 'Bring results in, see what was taken, undo it.' },
  comments: { name: 'Comments', about: 'Decide which comments everybody may read.' },
  goals: { name: 'Goals', about: 'Targets, and by when they are to be reached.' },
  themes: { name: 'Themes', about: 'What comments are about, and the words that tell.' },
  improvements: { name: 'Improvements', about: 'What we did about what customers said.' },
  benchmarks: { name: 'Benchmarks', about: 'Scores of others to compare ours with.' },
  screens: { name: 'Screens', about: 'Pair walls, name them, see that they are well.' },
  embeds: { name: 'Embeds', about: 'Show the results inside other pages, such as SharePoint.' },
  news: {
    name: 'News',
    about: 'Chats, programs and mailboxes that are told what there is to tell.',
  },
  surveys: { name: 'Surveys', about: 'What is asked, and which survey is shown first.' },
  sources: { name: 'Sources', about: 'Keys and webhooks for what sends answers.' },
  people: { name: 'People', about: 'Who may sign in, and what they may do.' },
  settings: { name: 'Settings', about: 'Company, colours, time zone and minimum groups.' },
  log: { name: 'Log', about: 'Who did what, and when.' },
}

const roles: Record<Role, string> = { administrator: 'Administrator', editor: 'Editor' }

const roleHints: Record<Role, string> = {
  editor: 'Looks after imports, comments, goals and improvements.',
  administrator: 'May do everything, and let others in.',
}

/** What is around every page of the admin area. */
export const frame = {
  product: 'NPS Wall',
  title: (page: string) => `${page} · NPS Wall`,
  skip: 'Skip to the content',
  navigation: 'Admin area',
  menu: 'Menu',
  overviewLink: 'Overview',
  sections,
  signOut: 'Sign out',
  toWall: 'The wall',
  toIntranet: 'The intranet page',
  copyNow: 'Copy it now: it is not shown again.',
  save: 'Save',
  cancel: 'Cancel',
  roles,
  roleHints,
  refused: {
    role: {
      title: 'This is not yours to open',
      body: 'Your role does not include this page. An administrator can change that.',
    },
    origin: {
      title: 'This was not sent from here',
      body: 'Nothing has been changed. Open the page again and send it from there. If that does not help and the program is behind a proxy, ORIGIN has to be set to the address in your browser.',
    },
  },
  missing: {
    page: {
      title: 'There is nothing here',
      body: 'The address may have been mistyped, or what was here has gone.',
      back: 'Back to the overview',
    },
    survey: {
      title: 'There is no such survey',
      body: 'The address may have been mistyped, or somebody has deleted it.',
      back: 'All surveys',
    },
    dimension: {
      title: 'There is no such dimension',
      body: 'This survey has none at this address.',
      back: 'Back to the survey',
    },
    segment: {
      title: 'There is no such segment',
      body: 'This survey has none at this address. It may be part of another one since.',
      back: 'Back to the survey',
    },
    wave: {
      title: 'There is no such wave',
      body: 'The address may have been mistyped, or somebody has removed it.',
      back: 'Back to the survey',
    },
    source: {
      title: 'There is no such source',
      body: 'The address may have been mistyped.',
      back: 'All sources',
    },
    withdrawal: {
      title: 'Nothing is taken out here',
      body: 'These answers may have been put back.',
      back: 'Back to the source',
    },
    theme: {
      title: 'There is no such theme',
      body: 'The address may have been mistyped, or somebody has removed it.',
      back: 'All themes',
    },
    goal: {
      title: 'There is no such goal',
      body: 'The address may have been mistyped.',
      back: 'All goals',
    },
    improvement: {
      title: 'There is no such improvement',
      body: 'The address may have been mistyped, or somebody has removed it: then it can be put back in the list.',
      back: 'All improvements',
    },
    benchmark: {
      title: 'There is no such benchmark',
      body: 'The address may have been mistyped, or somebody has removed it: then it can be put back in the list.',
      back: 'All benchmarks',
    },
    outlet: {
      title: 'No news goes here',
      body: 'The address may have been mistyped, or somebody has removed it.',
      back: 'All news',
    },
  },
  back: 'Back to the overview',
}
