import type { HeapProfiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';

/** Bytes that the heap is asked for in a call, those that are collected at once included, by V8's sampling profiler. */
export async function bytesPerCall(call: () => PromiseLike<unknown>, calls: number): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: 2048,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    for (let index = 0; index < calls; index += 1) await call();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return allocatedBelow(profile.head) / calls;
  } finally {
    session.disconnect();
  }
}

function allocatedBelow({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + allocatedBelow(child), selfSize);
}
