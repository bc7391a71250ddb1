/** The loopback host as a process of its own, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileCache } from './compile-cache.ts';

export interface LoopbackProcess {
  origin: string;
  token: string;
  /** Everything it wrote, line by line. */
  output: string[];
  process: ChildProcess;
  /** Asks it to end; answers its exit code. */
  end: () => Promise<number | null>;
}

/** Starts it and waits for its address. `folder` is where its file questions start. */
export async function startLoopbackProcess(folder: string, args: readonly string[] = []): Promise<LoopbackProcess> {
  const program = join(import.meta.dirname, '../../main/loopback/main.ts');
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CANDOR_FOLDER: folder,
      CANDOR_SETTINGS: join(folder, '.settings'),
      ...compileCache,
    },
  });
  const output: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => output.push(line));
  const [origin, token] = await new Promise<[string, string]>((done, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output.push(line);
      const found = /^Candor is open at (http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)$/.exec(line);
      if (found) done([found[1] ?? '', found[2] ?? '']);
    });
    child.on('exit', () => {
      failed(new Error(`The loopback host ended: ${output.join(' ')}`));
    });
  });
  return {
    origin,
    token,
    output,
    process: child,
    end: async () => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}
