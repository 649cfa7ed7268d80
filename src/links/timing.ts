const SECOND = 1000
const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How long an address rests after an answer, and after a failure, which may pass. */
export const REST = 7 * DAY
export const REST_AFTER_FAILURE = DAY

/** One failure may be a bad moment: this many, at least this far apart, are told to people. */
export const FAILURES_TO_TELL = 2
export const BETWEEN_FAILURES = HOUR

/** Who has taken an address for checking has it for so long. After a crash somebody else gets it then. */
export const LEASE = HOUR

/** What one run takes, how many hosts it asks at the same time, and when it begins nothing new. */
export const BATCH = 20
export const HOSTS_AT_ONCE = 5
export const RUN_FOR = 30 * SECOND

/** For a whole check, redirects included. Waiting for one’s turn at a host is not part of it. */
export const TIMEOUT = 10 * SECOND
export const MOST_REDIRECTS = 5

/** No host is asked twice within this time. */
export const HOST_GAP = 2 * SECOND

/** Where none of so many hosts answers, the fault is taken to be on this side. */
export const HOSTS_TO_DOUBT_OURSELVES = 3
