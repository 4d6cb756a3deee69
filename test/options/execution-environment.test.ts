import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { ExecutionEnvironment } from '../../src/options/execution-environment';

const image = 'posit/connect-content:1';
const python = { version: '3.10.14', path: '/opt/python/3.10.14/bin/python3' };

describe('the version of an interpreter', () => {
  it.each(['3.10', '3.14.6', '4.6.1', '1.9.38', '3.13.0rc1', '2.17.1-gpu', '4.5.0+20250101'])('may be %s', (version) => {
    expect(ExecutionEnvironment.of(image, { python: [{ ...python, version }] })._choice.python).toEqual([{ ...python, version }]);
  });

  it('is found bad in short time, however long it is', () => {
    const version = `1.1${'a'.repeat(20_000)}!`;
    expect(() => ExecutionEnvironment.of(image, { r: [{ ...python, version }] })).toThrow('EXECUTION_ENVIRONMENT');
  }, 2_000);
});

describe('an execution environment that cannot be', () => {
  const number = 3.1 as unknown as string;
  it.each<[string, () => unknown, string, readonly string[]]>([
    ['without any interpreter', () => ExecutionEnvironment.of(image, { title: 'Empty' }), 'EXECUTION_ENVIRONMENT', [image, 'no interpreter', 'python']],
    ['with empty lists alone', () => ExecutionEnvironment.of(image, { r: [], python: [] }), 'EXECUTION_ENVIRONMENT', [image, 'no interpreter', 'quarto']],
    ['without an image', () => ExecutionEnvironment.of('', { python: [python] }), 'IMAGE', ['ExecutionEnvironment.of', 'image', '""']],
    ['with the address of a page as image', () => ExecutionEnvironment.of('https://hub.docker.com/r/posit/connect', { python: [python] }), 'IMAGE', ['image', 'https', 'no scheme']],
    ['with a number as version', () => ExecutionEnvironment.of(image, { python: [{ ...python, version: number }] }), 'EXECUTION_ENVIRONMENT', ['python.version', '3.1', 'as a string']],
    ['with half a version', () => ExecutionEnvironment.of(image, { r: [{ ...python, version: '4' }] }), 'EXECUTION_ENVIRONMENT', ['r.version', '"4"', 'full version']],
    ['with a "v" before the version', () => ExecutionEnvironment.of(image, { quarto: [{ ...python, version: 'v1.9.38' }] }), 'EXECUTION_ENVIRONMENT', ['quarto.version', '"v1.9.38"', 'full version']],
    ['with a relative path', () => ExecutionEnvironment.of(image, { tensorflow: [{ ...python, path: 'bin/tf' }] }), 'ABSOLUTE_PATH', ['tensorflow.path', 'bin/tf', 'beginning']],
    ['with a relative supervisor', () => ExecutionEnvironment.of(image, { python: [python], supervisor: 'run.sh' }), 'ABSOLUTE_PATH', ['supervisor', 'run.sh', 'beginning']],
  ])('is refused: %s', (_name, make, code, words) => {
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(make).toThrow(word);
  });
});
