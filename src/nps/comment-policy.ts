/** Which comments may be shown: only those that were approved, also those that masking is sure of, or none. */
export type CommentPolicy = (typeof COMMENT_POLICIES)[number]

export const COMMENT_POLICIES = ['everything', 'uncertain', 'none'] as const

/** How long comments are kept at most, in months. */
export const LONGEST_RETENTION = 120
