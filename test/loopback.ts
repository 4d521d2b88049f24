import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { type AddressPolicy, publicUnicastOnly } from '../src/intake/fetch/address-policy.ts';
import { type Fetcher, type FetcherOptions, openFetcher } from '../src/intake/fetch/open-fetcher.ts';

/** A server on 127.0.0.1, closed at the end of the test, and what it has seen. */
export interface Loopback {
  readonly origin: string;
  readonly port: number;
  /** Paths asked for, in their order. */
  readonly paths: string[];
  /** Connections taken so far, and those that are open. */
  readonly connections: { taken: number; open: number };
}

export type Answers = (path: string, response: ServerResponse, request: IncomingMessage) => void;

/** Serves over HTTP; robots.txt is missing unless the answers give one. */
export async function serve(answers: Answers, robots: string | Answers | null = null): Promise<Loopback> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    paths.push(path);
    if (path !== '/robots.txt') answers(path, response, request);
    else if (typeof robots === 'function') robots(path, response, request);
    else if (robots === null) response.writeHead(404).end();
    else response.end(robots);
  });
  return listen(server, paths);
}

/** Serves empty pages over HTTPS. */
export async function serveTls(identity: { readonly key: string; readonly cert: string }): Promise<Loopback> {
  const paths: string[] = [];
  const server = createSecureServer({ ...identity }, (request, response) => {
    paths.push(request.url ?? '');
    response.end();
  });
  return listen(server, paths);
}

/** Serves bytes of any kind: what it is given to do with each connection. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  return listen(
    createRawServer((socket) => {
      socket.on('error', () => {});
      answer(socket);
    }),
    [],
  );
}

async function listen(server: Server, paths: string[]): Promise<Loopback> {
  const connections = { taken: 0, open: 0 };
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.taken += 1;
    connections.open += 1;
    sockets.add(socket);
    socket.on('close', () => {
      connections.open -= 1;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, paths, connections };
}

/** The policy of every fetch, but for the servers of a test, which stand for public ones. */
export function takingForPublic(...servers: readonly Loopback[]): AddressPolicy {
  return (address, port) =>
    address === '127.0.0.1' && servers.some((server) => server.port === port) ? null : publicUnicastOnly(address, port);
}

/** A fetcher for a test: in a hurry, and closed at its end. */
export function fetcherFor(servers: readonly Loopback[], options: FetcherOptions = {}): Fetcher {
  const fetcher = openFetcher({ policy: takingForPublic(...servers), delayMs: 0, deadlineMs: 5_000, ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** Every address that this process tries to connect to from now on: `127.0.0.1:8080`. */
export function recordDials(): string[] {
  const dials: string[] = [];
  const onSocket = (message: unknown) => {
    const { socket } = message as { readonly socket: Socket };
    socket.on('connectionAttempt', (address: string, port: number) => dials.push(`${address}:${port}`));
  };
  subscribe('net.client.socket', onSocket);
  onTestFinished(() => {
    unsubscribe('net.client.socket', onSocket);
  });
  return dials;
}
