// A server with made-up items for looking at the screens without the real one: node dev/fixture.mjs [port]
import { createServer } from 'node:http';
import { items, rubric } from './fixtureData.mjs';

const port = Number(process.argv[2] ?? 8090);
const me = {
  person: { id: 'p-ana', name: 'ana', display_name: 'Ana', owner: false, locale: null },
  projects: [
    {
      slug: 'llm-response-review',
      title: 'LLM response review',
      state: 'open',
      roles: ['annotator'],
      due_at: null,
    },
  ],
  preferences: {},
};
let signedIn = true;
const live = new Map();
const done = [];

const assignmentOf = (item, index) => ({
  id: `a-${index}`,
  stage: 'label',
  stage_kind: 'label',
  state: 'active',
  item: item.item,
  predictions: item.predictions,
  draft: null,
  draft_revision: 0,
  lease_until: new Date(Date.now() + 1_800_000).toISOString(),
  lease_seconds: 1800,
  rubric_version: rubric.version,
  returned_times: item.findings ? 1 : 0,
  findings: item.findings ?? [],
  handed_over: item.handed_over ?? null,
  active_ms: 0,
  review: null,
});
const all = items.map(assignmentOf);

function claim({ after }) {
  const mine = [...live.values()].find((one) => one.id !== after);
  if (mine) return mine;
  const next = all.find((one) => !live.has(one.id) && !done.includes(one.id));
  if (next) live.set(next.id, next);
  return next;
}

const problem = (status, code, title, more = {}) => ({ status, body: { code, title, status, ...more } });

function answer(method, path, body, headers) {
  if (path === '/session' && method === 'POST') signedIn = true;
  if (path === '/session' && method === 'DELETE') signedIn = false;
  if (!signedIn) return problem(401, 'signed-out', 'Not signed in');
  if (path === '/session') return { body: me };
  if (path === '/projects') return { body: me.projects };
  const project = /^\/projects\/[\w-]+(?:\/(\w+))?$/.exec(path);
  if (project) {
    if (project[1] === 'rubric') return { body: rubric };
    if (project[1] === 'claim') {
      const found = claim(body);
      return found ? { body: found } : { status: 204 };
    }
    if (project[1] === 'work') {
      const today = { items: done.length, rework: 0, active_ms: 600_000 };
      return {
        body: {
          to_do_estimate: all.length - done.length,
          returned: [],
          active: [],
          submitted_today: [],
          today,
          total: today,
          reason: 'nothing-left',
        },
      };
    }
    return { body: { ...me.projects[0], revision: 1 } };
  }
  const work = /^\/assignments\/([\w-]+)(?:\/(\w+))?$/.exec(path);
  const found = work && all.find((one) => one.id === work[1]);
  if (!found) return problem(404, 'not-found', 'Nothing here');
  switch (work[2]) {
    case 'draft':
      if (headers['if-match'] !== `"${found.draft_revision}"`)
        return problem(412, 'draft-changed', 'The draft changed');
      found.draft = body;
      found.draft_revision++;
      return { body: { draft_revision: found.draft_revision, lease_until: found.lease_until } };
    case 'submit':
      live.delete(found.id);
      done.push(found.id);
      return {
        status: 201,
        body: {
          annotation: 'n',
          revision: 1,
          item_key: found.item.key,
          stage: 'label',
          submitted_at: new Date().toISOString(),
        },
      };
    case 'reopen':
      done.splice(done.indexOf(found.id), 1);
      live.set(found.id, found);
      return { body: found };
    case 'skip':
    case 'escalate':
      live.delete(found.id);
      done.push(found.id);
      return { status: 204 };
    case 'flag':
    case 'heartbeat':
      return { status: 204 };
    default:
      return { body: found };
  }
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/health') return response.end('{"status":"ready"}');
  if (url.pathname === '/api/v1/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return response.write(': hello\n\n');
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const path = url.pathname.replace('/api/v1', '');
  const { status = 200, body } = answer(request.method, path, text ? JSON.parse(text) : {}, request.headers);
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}).listen(port, '127.0.0.1');
