/**
 * Stops all of these processes as a sleeping machine does, from one instruction to the next, until `act` is done. Signals
 * of its own kind (SIGSTOP), so on Linux and macOS only.
 */
export async function whileFrozen(processIds: readonly number[], act: () => Promise<void>): Promise<void> {
  try {
    for (const id of processIds) process.kill(id, 'SIGSTOP');
    await act();
  } finally {
    for (const id of processIds) process.kill(id, 'SIGCONT');
  }
}
