import { currentLocale } from '~/messages';
import { createStore } from '~/shared/store';
import { problemFrom, Unreachable } from './problem';
import { signedInAgain } from './session';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Options {
  /** Left-out (undefined) values are not sent. */
  readonly query?: Record<string, string | number | boolean | undefined>;
  /** JSON, or a `Blob`/`FormData` sent as it is. */
  readonly body?: unknown;
  /** The ETag (quoted or not) that an update builds on. */
  readonly ifMatch?: string | number;
  /** Pass your own to send the very same write again later; otherwise one is made. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** What a 401 does: `wait` (default) for signing in over the page, or `refuse` with the problem. */
  readonly whenSignedOut?: 'wait' | 'refuse';
  /** Lets the request outlive the page (a last draft while leaving); at most 64 kB. */
  readonly keepalive?: boolean;
}

/** What came back; `data` is undefined for 204. */
export interface Reply<T> {
  readonly data: T;
  readonly status: number;
  readonly etag: string | undefined;
}

/** Whether the last request reached the server; feeds the offline banner. */
export const reachable = createStore(true);

/** A random id; works also where the page is served without TLS, where `crypto.randomUUID` is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Sends one request to `/api/v1`. Throws `Problem` when refused, `Unreachable` when there is no connection. */
export async function send<T>(method: Method, path: string, options: Options = {}): Promise<Reply<T>> {
  const once = { ...options, idempotencyKey: options.idempotencyKey ?? newId() };
  for (;;) {
    const response = await attempt(method, path, once);
    if (response.status === 401 && once.whenSignedOut !== 'refuse') {
      await signedInAgain();
      continue;
    }
    if (!response.ok) throw await problemFrom(response, `${method} ${path}`);
    const empty = response.status === 204 || response.headers.get('content-length') === '0';
    const data = (empty ? undefined : await response.json()) as T;
    return { data, status: response.status, etag: response.headers.get('etag') ?? undefined };
  }
}

async function attempt(method: Method, path: string, options: Options): Promise<Response> {
  const address = `/api/v1${path}${queryOf(options.query)}`;
  const raw = options.body instanceof Blob || options.body instanceof FormData;
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLocale() });
  if (method !== 'GET') {
    headers.set('Idempotency-Key', options.idempotencyKey ?? newId());
    // A page that has asked for nothing yet has no token: asking who is signed in brings one, whatever the answer is.
    if (!cookie('XSRF-TOKEN'))
      await fetch('/api/v1/session', { credentials: 'same-origin' }).catch(() => undefined);
    const token = cookie('XSRF-TOKEN');
    if (token) headers.set('X-XSRF-TOKEN', token);
  }
  if (options.ifMatch !== undefined) headers.set('If-Match', quoted(options.ifMatch));
  if (options.body !== undefined && !raw) headers.set('Content-Type', 'application/json');
  const body =
    options.body === undefined ? undefined : raw ? (options.body as BodyInit) : JSON.stringify(options.body);
  try {
    const { signal, keepalive } = options;
    const response = await fetch(address, {
      method,
      headers,
      body,
      signal,
      keepalive,
      credentials: 'same-origin',
    });
    // A proxy without its server answers 502 to 504: the same as no connection.
    if ([502, 503, 504].includes(response.status) && !isProblem(response))
      throw new TypeError(`${response.status}`);
    reachable.set(true);
    return response;
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    reachable.set(false);
    throw new Unreachable(`${method} ${path}`, cause);
  }
}

const isProblem = (response: Response) =>
  response.headers.get('content-type')?.includes('problem+json') ?? false;

const quoted = (tag: string | number) => (/^(W\/)?"/.test(String(tag)) ? String(tag) : `"${tag}"`);

function queryOf(query: Options['query']): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

const dataOf = async <T>(reply: Promise<Reply<T>>): Promise<T> => (await reply).data;

/** The five verbs, giving only the data; use `send` where the status or ETag matters. */
export const api = {
  get: <T>(path: string, options?: Options) => dataOf(send<T>('GET', path, options)),
  post: <T>(path: string, body?: unknown, options?: Options) =>
    dataOf(send<T>('POST', path, { ...options, body })),
  put: <T>(path: string, body?: unknown, options?: Options) =>
    dataOf(send<T>('PUT', path, { ...options, body })),
  patch: <T>(path: string, body?: unknown, options?: Options) =>
    dataOf(send<T>('PATCH', path, { ...options, body })),
  delete: <T>(path: string, options?: Options) => dataOf(send<T>('DELETE', path, options)),
};
