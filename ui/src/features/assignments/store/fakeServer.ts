/** A stand-in for the network in tests: what was asked, and what is answered. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

type Answer = { readonly status: number; readonly body?: unknown } | 'offline';

/** Takes the place of `fetch`; gives what was asked so far and the way back. */
export function fakeServer(answer: (asked: Asked) => Answer): {
  readonly asked: readonly Asked[];
  close(): void;
} {
  const asked: Asked[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = String(input).replace('/api/v1', '');
    // Fetching the token before the first write is the client's own affair.
    if (path === '/session') return new Response(null, { status: 401 });
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const one = { method: init?.method ?? 'GET', path, body, headers: new Headers(init?.headers) };
    asked.push(one);
    const given = answer(one);
    if (given === 'offline') throw new TypeError('no connection');
    const type = given.status >= 400 ? 'application/problem+json' : 'application/json';
    const text = given.body === undefined ? null : JSON.stringify(given.body);
    return new Response(text, { status: given.status, headers: { 'content-type': type } });
  };
  return {
    asked,
    close() {
      globalThis.fetch = before;
    },
  };
}

/** A shelf of the browser's database in memory. */
export function memoryKeep<T extends { readonly key: string }>() {
  const kept = new Map<string, T>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    all: async () => [...kept.values()],
    put: async (value: T) => void kept.set(value.key, value),
    delete: async (key: string) => void kept.delete(key),
  };
}
