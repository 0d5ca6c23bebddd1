import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { encodePng } from './png.ts';
import { waitUntil, withDeadline } from './wait-until.ts';
import { type Bitmap, decodeXwd } from './xwd.ts';

const run = promisify(execFile);

export interface ScreenPoint {
  x: number;
  y: number;
}

/** A virtual X screen with a window manager, without which no window gets the focus and no popup stays open. */
export interface Display {
  /** The value for DISPLAY, such as ":99". */
  display: string;
  move(point: ScreenPoint): Promise<void>;
  click(point: ScreenPoint): Promise<void>;
  /** A key by xdotool's name: "Escape", "space", "ctrl+a". */
  key(name: string): Promise<void>;
  /** Runs xdotool on this screen and returns what it prints. */
  xdotool(...args: string[]): Promise<string>;
  /** What the screen shows now. */
  pixels(): Bitmap;
  /** Saves it as a PNG file. */
  screenshot(path: string): void;
  stop(): Promise<void>;
}

export async function startDisplay({ width = 1280, height = 900 } = {}): Promise<Display> {
  const frameFolder = mkdtempSync(join(tmpdir(), 'unknot-screen-'));
  const screen = `${width}x${height}x24`;
  // -displayfd lets the server choose a free number, -fbdir keeps the picture in a file that we can read. -noreset: else
  // the server starts afresh when its last client leaves, xdotool, and forgets the window manager that is just coming.
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-fbdir', frameFolder, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await withDeadline(readDisplayNumber(xvfb), 15_000, 'Xvfb tells its display number')}`;
  const env = { ...process.env, DISPLAY: display };
  const windowManager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  windowManager.on('error', () => {});
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();

  const killBoth = () => {
    windowManager.kill('SIGKILL');
    xvfb.kill('SIGKILL');
    rmSync(frameFolder, { recursive: true, force: true });
  };
  process.once('exit', killBoth);
  // "get_desktop" answers only once a window manager has announced itself.
  const isManaged = async () => (await xdotool('get_desktop')) !== '';
  await waitUntil(isManaged, { what: 'openbox manages the screen' }).catch((error) => {
    killBoth();
    throw error;
  });

  const pixels = () => decodeXwd(readFileSync(join(frameFolder, 'Xvfb_screen0')));
  return {
    display,
    xdotool,
    move: async ({ x, y }) => void (await xdotool('mousemove', String(x), String(y))),
    click: async ({ x, y }) =>
      void (await xdotool('mousemove', String(x), String(y), 'sleep', '0.05', 'click', '1')),
    key: async (name) => void (await xdotool('key', name)),
    pixels,
    screenshot: (path) => writeFileSync(path, encodePng(pixels())),
    stop: async () => {
      process.off('exit', killBoth);
      const gone = new Promise((resolve) => xvfb.once('exit', resolve));
      killBoth();
      await gone;
    },
  };
}

function readDisplayNumber(xvfb: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
}
