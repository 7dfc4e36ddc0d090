/** What the formulas are taken from. Names of works are the same in every language. */
export const SOURCES = [
  {
    title: 'F. Reichheld (2003): The One Number You Need to Grow. Harvard Business Review',
    href: 'https://hbr.org/2003/12/the-one-number-you-need-to-grow',
  },
  {
    title:
      'B. Rocks (2016): Interval Estimation for the Net Promoter Score. The American Statistician 70, arXiv 1601.07235',
    href: 'https://arxiv.org/abs/1601.07235',
  },
  {
    title: 'MeasuringU: Confidence Intervals for Net Promoter Scores',
    href: 'https://measuringu.com/nps-confidence-intervals/',
  },
  {
    title: 'M. Abramowitz, I. Stegun (1964): Handbook of Mathematical Functions, 7.1.26',
    href: 'https://personal.math.ubc.ca/~cbm/aands/page_299.htm',
  },
] as const
