import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the folder that is mutated go first: they are the likeliest to notice, and the first that does ends the run. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const folder = `/${process.env.CREDITSIDE_MUTATED ?? ''}`;
    const isNear = ({ moduleId }: TestSpecification) => path.posix.dirname(moduleId).endsWith(folder);
    const sorted = await super.sort(files);
    return [...sorted.filter(isNear), ...sorted.filter((file) => !isNear(file))];
  }
}
