/** One fault inside a refusal, at its place. */
export interface ProblemError {
  readonly path?: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The body of an `application/problem+json` answer (RFC 9457); codes may add fields of their own. */
export interface ProblemBody {
  readonly type?: string;
  readonly code?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** What to do now. */
  readonly next?: string;
  readonly request_id?: string;
  readonly errors?: readonly ProblemError[];
  readonly [more: string]: unknown;
}

/** The server refused. `code` is stable and safe to decide by; the rest is for people. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly body: ProblemBody;
  /** `GET /api/v1/…`, for the copyable details. */
  readonly request: string;

  constructor(status: number, body: ProblemBody, request: string) {
    super(body.title ?? body.detail ?? `${status}`);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
    this.request = request;
    this.code = body.code ?? body.type?.split('/').at(-1) ?? `http-${status}`;
  }

  get errors(): readonly ProblemError[] {
    return this.body.errors ?? [];
  }
}

/** The server could not be reached at all; the same request may be sent again. */
export class Unreachable extends Error {
  constructor(request: string, cause: unknown) {
    super(request, { cause });
    this.name = 'Unreachable';
  }
}

/** Reads a refusal whatever its body is (a proxy may answer with HTML). */
export async function problemFrom(response: Response, request: string): Promise<Problem> {
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = json ? await response.json().catch(() => ({})) : {};
  const readable = typeof body === 'object' && body !== null && !Array.isArray(body);
  return new Problem(response.status, readable ? (body as ProblemBody) : {}, request);
}
