/** The most characters that a survey's name may have, however it comes to be. */
export const LONGEST_SURVEY_NAME = 200
