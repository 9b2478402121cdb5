// Finds what the browser tests need, or installs it where that is allowed. Node built-ins only.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './setup.mjs';

/** Chromium as root, in a container, without a network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumCommands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @returns {string | undefined} the full path of a command
 */
function onPath(command) {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function usualChromiumPaths() {
  const env = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** @returns {string | undefined} CHROMIUM_PATH first, then what the system has */
export function findChromium() {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    ...chromiumCommands.map(onPath),
    ...usualChromiumPaths(),
  ];
  return candidates.find(isExecutable);
}

/** The Debian packages of the tools that are not there. */
function missingPackages() {
  const hasPoppler = ['pdftotext', 'pdftoppm'].every(onPath);
  return [
    ...(findChromium() ? [] : ['chromium', 'fonts-noto-core']),
    ...(hasPoppler ? [] : ['poppler-utils']),
    ...(onPath('qpdf') ? [] : ['qpdf']),
  ];
}

const office = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

/** LibreOffice opens what is made for word processors and spreadsheets; without it those tests are left out. */
async function ensureOffice() {
  if (onPath('soffice')) return;
  if (canInstall()) {
    console.log(`Installing ${office.join(', ')} (apt-get) …`);
    await install(office);
  }
  if (onPath('soffice')) return;
  console.log(
    `LibreOffice is not here: the tests that open DOCX and XLSX files in it are skipped (install the packages ${office.join(' and ')}, or LibreOffice with its command soffice).`,
  );
}

const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], env);
  await run('apt-get', ['-qq', '-y', 'install', '--no-install-recommends', ...packages], env);
}

const remedies = {
  chromium: 'Chromium or Chrome (install it, or set CHROMIUM_PATH to its program)',
  'poppler-utils': 'pdftotext and pdftoppm (install the package poppler-utils, or poppler)',
  qpdf: 'qpdf (install the package qpdf)',
};

/**
 * Chromium, Poppler and qpdf, installed with apt-get where we are root on Debian; LibreOffice as well,
 * which can be done without.
 *
 * @returns {Promise<string>} the path of Chromium
 * @throws {Error} what is missing and how to get it
 */
export async function ensureBrowserTools() {
  const packages = missingPackages();
  if (packages.length > 0 && canInstall()) {
    console.log(`Installing ${packages.join(', ')} (apt-get) …`);
    await install(packages);
  }
  await ensureOffice();
  const missing = missingPackages();
  const chromium = findChromium();
  if (missing.length === 0 && chromium) return chromium;
  const names = Object.entries(remedies).filter(([name]) => missing.includes(name));
  throw new Error(`The browser tests need ${names.map(([, remedy]) => remedy).join(' and ')}.`);
}
