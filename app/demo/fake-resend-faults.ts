/** An answer in place of the true one. */
export interface FalseAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const failure = (status: number, name: string, headers?: Record<string, string>): FalseAnswer => ({
  status,
  body: JSON.stringify({ statusCode: status, name, message: name }),
  ...(headers ? { headers } : {}),
});

const html = '<!doctype html><title>Bad gateway</title><h1>502</h1>';

/** The provider answers, and has not taken the letter. */
export const refusals = {
  'rate-limit': failure(429, 'rate_limit_exceeded', { 'retry-after': '2' }),
  'rate-limit-without-time': failure(429, 'rate_limit_exceeded'),
  'daily-quota': failure(429, 'daily_quota_exceeded'),
  'monthly-quota': failure(429, 'monthly_quota_exceeded'),
  'server-error': failure(500, 'internal_server_error'),
  unavailable: failure(503, 'application_error'),
  html: { status: 502, body: html, headers: { 'content-type': 'text/html' } },
  'null-error': { status: 500, body: 'null' },
  'invalid-key': failure(403, 'invalid_api_key'),
  'bad-letter': failure(422, 'validation_error'),
} as const satisfies Record<string, FalseAnswer>;

/** Nobody hears what became of the letter: before the provider took it, and after. */
export const silences = [
  'drop',
  'hang',
  'take-then-drop',
  'take-then-hang',
  'take-then-cut-off',
  'take-then-html',
  'take-then-server-error',
] as const;

/** One thing that goes wrong with one request; `slow` takes its time and then goes well. */
export type Fault = keyof typeof refusals | (typeof silences)[number] | 'slow';
