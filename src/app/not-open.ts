import type { Problem } from './problem.ts'

/** What is said to whoever may not see boards. */
export const NOT_OPEN: Problem = {
  status: 401,
  title: 'Not open to everybody',
  detail:
    'Sign in, pair this screen on /admin/screens, or add the key (?key=) that an administrator has.',
}
