/** What is said of a `from` or `to` that cannot be meant. */
export const NO_SUCH_PERIOD = {
  status: 400,
  title: 'No such period',
  detail:
    'from and to are days, such as from=2026-01-01&to=2026-04-01 for January to March: from belongs to the period, ' +
    'to does not and is later. They widen to whole months. from=beginning is the first month that has an answer; ' +
    'without to, the period ends with the last one. Leave out both for the survey’s own window.',
}
