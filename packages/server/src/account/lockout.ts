import type pg from 'pg'

/** OWASP ASVS 4.0.3, 2.2.1: no more than 100 tries an hour for one account; ten, then a pause, leaves 40. */
export const lockout = { failures: 10, minutes: 15 } as const

/** Whether an account is locked now. Names that nobody has are counted as well, so that they look no different. */
export async function isLocked(pool: pg.Pool, username: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from account_failure where username = $1 and failures >= $2 and last_at > now() - make_interval(mins => $3)`,
    [username.toLowerCase(), lockout.failures, lockout.minutes],
  )
  return rowCount === 1
}

/** Counts a failure; those that lie behind the pause are forgotten. */
export async function noteFailure(pool: pg.Pool, username: string): Promise<void> {
  await pool.query(
    `insert into account_failure as f (username, failures, last_at) values ($1, 1, now())
     on conflict (username) do update set last_at = now(),
       failures = case when f.last_at > now() - make_interval(mins => $2) then f.failures + 1 else 1 end`,
    [username.toLowerCase(), lockout.minutes],
  )
}

export async function forgetFailures(pool: pg.Pool, username: string): Promise<void> {
  await pool.query('delete from account_failure where username = $1', [username.toLowerCase()])
}
