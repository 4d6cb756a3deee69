import { mistake } from '../../errors/posit-connect-error';

const ADDRESS = /^((https?|ssh|git|file|oci):\/\/\S+|[\w.-]+@[\w.-]+:\S+)$/;

/** The address of a repository as given, or a mistake; one with a password is refused and never shown. */
export function requireRepository(value: string, at: string): string {
  const password = /^\w+:\/\/[^/@]*:[^/@]*@/.test(value);
  if (ADDRESS.test(value) && !password) return value;
  throw mistake('DELIVERY_REPOSITORY', {
    at,
    what: password ? 'repository holds a password' : `repository is ${JSON.stringify(value)}`,
    fix: "repository: 'https://git.example.com/platform/connect.git', and the password in a repository Secret of Argo CD",
  });
}
