/** Whether somebody holds an office at an instant. */
export const inForceAt = ({ fromAt, untilAt }: { fromAt: string; untilAt: string | null }, now: string): boolean =>
  fromAt <= now && (untilAt === null || untilAt > now);
