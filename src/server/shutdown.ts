import type { Log } from './log';

const PATIENCE = 10_000;

/** Stops in order at the first SIGTERM or SIGINT; at the second, or when it takes too long, at once. */
export function stopOnSignals(
  stop: () => Promise<void>,
  log: Log,
  exit: (code: number) => void,
  patience = PATIENCE,
): void {
  let stopping = false;

  const force = () => {
    log.moment('forced');
    exit(1);
  };

  const onSignal = () => {
    if (stopping) {
      force();
      return;
    }
    stopping = true;
    log.moment('stopping');
    setTimeout(force, patience).unref();
    stop().then(
      () => {
        log.moment('stopped');
        exit(0);
      },
      (error: unknown) => {
        log.fault(error);
        exit(1);
      },
    );
  };

  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}
