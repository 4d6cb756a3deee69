// Generated from schema/connect-config.schema.json by `npm run import`: edit the schema, never this file.
// Settings of rstudio-connect.gcfg. Sections and settings get their official spelling from the toJson functions.

/**
 * Settings of `rstudio-connect.gcfg`, section by section. Settings that are not listed here are let through: Connect
 * gains some with every release.
 *
 * @see https://docs.posit.co/connect/admin/appendix/configuration/
 */
export interface ConnectConfig {
  /**
   * The server as a whole.
   *
   * In the gcfg: `Server`.
   *
   * @default - the defaults of its members
   */
  readonly server?: ServerSettings;

  /**
   * Listening for HTTP.
   *
   * In the gcfg: `HTTP`.
   *
   * @default - the defaults of its members
   */
  readonly http?: HttpSettings;

  /**
   * Listening for HTTPS in Connect itself. The chart's Service, Ingress and probes do not know this port.
   *
   * In the gcfg: `HTTPS`.
   *
   * @default - the defaults of its members
   */
  readonly https?: HttpsSettings;

  /**
   * A second port that sends HTTP to HTTPS.
   *
   * In the gcfg: `HTTPRedirect`.
   *
   * @default - the defaults of its members
   */
  readonly httpRedirect?: HttpRedirectSettings;

  /**
   * Requests from pages of other hosts.
   *
   * In the gcfg: `CORS`.
   *
   * @default - the defaults of its members
   */
  readonly cors?: CorsSettings;

  /**
   * How users sign in, whatever the provider.
   *
   * In the gcfg: `Authentication`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/authentication/
   */
  readonly authentication?: AuthenticationSettings;

  /**
   * Sign-in with passwords that Connect keeps. Not for production, in the view of Posit.
   *
   * In the gcfg: `Password`.
   *
   * @default - the defaults of its members
   */
  readonly password?: PasswordSettings;

  /**
   * Sign-in through PAM. Users must exist in the container, and the server must run as root.
   *
   * In the gcfg: `PAM`.
   *
   * @default - the defaults of its members
   */
  readonly pam?: PamSettings;

  /**
   * Sign-in through OpenID Connect. Redirect address to register: `<Server.Address>/__login__/callback`.
   *
   * In the gcfg: `OAuth2`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/authentication/oauth2-openid-based/openid-connect/
   */
  readonly oAuth2?: OAuth2Settings;

  /**
   * Sign-in through SAML 2.0. `Server.Address` must be set, and be HTTPS.
   *
   * In the gcfg: `SAML`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/authentication/saml-based/saml/
   */
  readonly saml?: SamlSettings;

  /**
   * Sign-in by a proxy that says in a header who the user is. All traffic must pass that proxy.
   *
   * In the gcfg: `ProxyAuth`.
   *
   * @default - the defaults of its members
   */
  readonly proxyAuth?: ProxyAuthSettings;

  /**
   * What users may do.
   *
   * In the gcfg: `Authorization`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/user-management/
   */
  readonly authorization?: AuthorizationSettings;

  /**
   * Where Connect keeps its records.
   *
   * In the gcfg: `Database`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/database/
   */
  readonly database?: DatabaseSettings;

  /**
   * The PostgreSQL database.
   *
   * In the gcfg: `Postgres`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/database/postgres/
   */
  readonly postgres?: PostgresSettings;

  /**
   * The SQLite database, for trying things out. It is not safe on NFS.
   *
   * In the gcfg: `SQLite`.
   *
   * @default - the defaults of its members
   */
  readonly sqlite?: SqliteSettings;

  /**
   * The Kubernetes runner. The chart writes these settings from `backends.kubernetes` and `sharedStorage`; an unknown
   * one keeps Connect from starting.
   *
   * Read by the Kubernetes runner only. Since Connect 2026.04.0.
   *
   * In the gcfg: `Kubernetes`.
   *
   * @default - the defaults of its members
   */
  readonly kubernetes?: KubernetesSettings;

  /**
   * The older runner. The chart writes these settings from `launcher` and `sharedStorage`; with the Kubernetes runner
   * they do nothing.
   *
   * Read by the launcher only.
   *
   * In the gcfg: `Launcher`.
   *
   * @default - the defaults of its members
   */
  readonly launcher?: LauncherSettings;

  /**
   * Execution environments kept in a file.
   *
   * Since Connect 2026.03.0.
   *
   * In the gcfg: `ExecutionEnvironments`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/appendix/off-host/execution-environments/#declarative-management
   */
  readonly executionEnvironments?: ExecutionEnvironmentsSettings;

  /**
   * Content of all kinds.
   *
   * In the gcfg: `Applications`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/content-management/
   */
  readonly applications?: ApplicationsSettings;

  /**
   * Processes and resources of content. Limits count on each server by itself.
   *
   * In the gcfg: `Scheduler`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/process-management/
   */
  readonly scheduler?: SchedulerSettings;

  /**
   * Records of finished processes.
   *
   * In the gcfg: `Jobs`.
   *
   * @default - the defaults of its members
   */
  readonly jobs?: JobsSettings;

  /**
   * Python content.
   *
   * In the gcfg: `Python`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/python/
   */
  readonly python?: PythonSettings;

  /**
   * R content.
   *
   * In the gcfg: `R`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/r/
   */
  readonly r?: RSettings;

  /**
   * Quarto content.
   *
   * In the gcfg: `Quarto`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/quarto/
   */
  readonly quarto?: QuartoSettings;

  /**
   * TensorFlow models.
   *
   * In the gcfg: `TensorFlow`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/tensorflow/
   */
  readonly tensorFlow?: TensorFlowSettings;

  /**
   * Installation of R packages.
   *
   * In the gcfg: `Packages`.
   *
   * @default - the defaults of its members
   */
  readonly packages?: PackagesSettings;

  /**
   * The license, and words about its end.
   *
   * In the gcfg: `Licensing`.
   *
   * @default - the defaults of its members
   */
  readonly licensing?: LicensingSettings;

  /**
   * Measurements of the server itself.
   *
   * In the gcfg: `Metrics`.
   *
   * @default - the defaults of its members
   */
  readonly metrics?: MetricsSettings;

  /**
   * Logs. In Kubernetes they belong on `STDOUT` or `STDERR`.
   *
   * In the gcfg: `Logging`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/logging/
   */
  readonly logging?: LoggingSettings;

  /**
   * Traces, metrics and logs for a collector.
   *
   * In the gcfg: `OpenTelemetry`.
   *
   * @default - the defaults of its members
   */
  readonly openTelemetry?: OpenTelemetrySettings;

  /**
   * The Chronicle inside Connect: a record of content and its use. At least one kind of storage, and
   * `Metrics.PrometheusListen`, are needed.
   *
   * Since Connect 2026.06.0.
   *
   * In the gcfg: `Chronicle`.
   *
   * @default - the defaults of its members
   * @see https://docs.posit.co/connect/admin/chronicle/index.html
   */
  readonly chronicle?: ChronicleSettings;

  /**
   * Content that is taken from Git.
   *
   * In the gcfg: `Git`.
   *
   * @default - the defaults of its members
   */
  readonly git?: GitSettings;

  /**
   * The first administrator of an empty server, made by a program.
   *
   * In the gcfg: `Bootstrap`.
   *
   * @default - the defaults of its members
   */
  readonly bootstrap?: BootstrapSettings;

  /**
   * Logo and name of your own. Needs a license for it.
   *
   * In the gcfg: `Branding`.
   *
   * @default - the defaults of its members
   */
  readonly branding?: BrandingSettings;

  /**
   * The mail server, for `Server.EmailProvider` `SMTP`.
   *
   * In the gcfg: `SMTP`.
   *
   * @default - the defaults of its members
   */
  readonly smtp?: SmtpSettings;

  /**
   * Several servers behind one address.
   *
   * In the gcfg: `LoadBalancing`.
   *
   * @default - the defaults of its members
   */
  readonly loadBalancing?: LoadBalancingSettings;

  /**
   * Extensions for Tableau.
   *
   * In the gcfg: `TableauIntegration`.
   *
   * @default - the defaults of its members
   */
  readonly tableauIntegration?: TableauIntegrationSettings;

  /**
   * A directory to sign in with. Each server or domain has a section of its own, told apart by its label.
   *
   * In the gcfg: `[LDAP "label"]`, one section for each label.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/advanced-ldap/
   */
  readonly ldap?: { readonly [label: string]: LdapSettings };

  /**
   * Where packages are taken from that content got from the repository of this name. Each repository has a section of
   * its own, told apart by its label, e.g. `CRAN`. The chart sets `CRAN` and `RSPM` to binary packages for Ubuntu
   * 22.04, whatever the images are.
   *
   * In the gcfg: `[RPackageRepository "label"]`, one section for each label.
   *
   * @default - `CRAN` and `RSPM`, set by the chart
   */
  readonly rPackageRepository?: { readonly [label: string]: RPackageRepositorySettings };

  /**
   * A collector that gets what Connect sends. Each has a section of its own, told apart by its label.
   *
   * In the gcfg: `[OTLPEndpoint "label"]`, one section for each label.
   *
   * @default - none
   */
  readonly otlpEndpoint?: { readonly [label: string]: OtlpEndpointSettings };

  /**
   * An account for a Git host. Each has a section of its own, told apart by its label.
   *
   * In the gcfg: `[GitCredential "label"]`, one section for each label.
   *
   * @default - none
   */
  readonly gitCredential?: { readonly [label: string]: GitCredentialSettings };
}

/** Gives `ConnectConfig` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ConnectConfig(obj: ConnectConfig | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Server': toJson_ServerSettings(obj.server),
    'HTTP': toJson_HttpSettings(obj.http),
    'HTTPS': toJson_HttpsSettings(obj.https),
    'HTTPRedirect': toJson_HttpRedirectSettings(obj.httpRedirect),
    'CORS': toJson_CorsSettings(obj.cors),
    'Authentication': toJson_AuthenticationSettings(obj.authentication),
    'Password': toJson_PasswordSettings(obj.password),
    'PAM': toJson_PamSettings(obj.pam),
    'OAuth2': toJson_OAuth2Settings(obj.oAuth2),
    'SAML': toJson_SamlSettings(obj.saml),
    'ProxyAuth': toJson_ProxyAuthSettings(obj.proxyAuth),
    'Authorization': toJson_AuthorizationSettings(obj.authorization),
    'Database': toJson_DatabaseSettings(obj.database),
    'Postgres': toJson_PostgresSettings(obj.postgres),
    'SQLite': toJson_SqliteSettings(obj.sqlite),
    'Kubernetes': toJson_KubernetesSettings(obj.kubernetes),
    'Launcher': toJson_LauncherSettings(obj.launcher),
    'ExecutionEnvironments': toJson_ExecutionEnvironmentsSettings(obj.executionEnvironments),
    'Applications': toJson_ApplicationsSettings(obj.applications),
    'Scheduler': toJson_SchedulerSettings(obj.scheduler),
    'Jobs': toJson_JobsSettings(obj.jobs),
    'Python': toJson_PythonSettings(obj.python),
    'R': toJson_RSettings(obj.r),
    'Quarto': toJson_QuartoSettings(obj.quarto),
    'TensorFlow': toJson_TensorFlowSettings(obj.tensorFlow),
    'Packages': toJson_PackagesSettings(obj.packages),
    'Licensing': toJson_LicensingSettings(obj.licensing),
    'Metrics': toJson_MetricsSettings(obj.metrics),
    'Logging': toJson_LoggingSettings(obj.logging),
    'OpenTelemetry': toJson_OpenTelemetrySettings(obj.openTelemetry),
    'Chronicle': toJson_ChronicleSettings(obj.chronicle),
    'Git': toJson_GitSettings(obj.git),
    'Bootstrap': toJson_BootstrapSettings(obj.bootstrap),
    'Branding': toJson_BrandingSettings(obj.branding),
    'SMTP': toJson_SmtpSettings(obj.smtp),
    'LoadBalancing': toJson_LoadBalancingSettings(obj.loadBalancing),
    'TableauIntegration': toJson_TableauIntegrationSettings(obj.tableauIntegration),
    ...labelled('LDAP', obj.ldap, toJson_LdapSettings),
    ...labelled('RPackageRepository', obj.rPackageRepository, toJson_RPackageRepositorySettings),
    ...labelled('OTLPEndpoint', obj.otlpEndpoint, toJson_OtlpEndpointSettings),
    ...labelled('GitCredential', obj.gitCredential, toJson_GitCredentialSettings),
  });
}

/** The server as a whole. */
export interface ServerSettings {
  /**
   * Address under which users reach Connect, with scheme and sub-path. It goes into e-mails, redirects and cookies, and
   * must agree with the Ingress.
   *
   * Required: always.
   *
   * In the gcfg: `Server.Address`.
   *
   * @default - `http://localhost:3939`, the chart's, which nobody else can reach
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.Address
   */
  readonly address?: string;

  /**
   * Folder of all data. Must be the one where the shared volume is mounted, `sharedStorage.path`.
   *
   * In the gcfg: `Server.DataDir`.
   *
   * @default '/var/lib/rstudio-connect'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.DataDir
   */
  readonly dataDir?: string;

  /**
   * Folder for temporary files.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Server.TempDir`.
   *
   * @default - Connect's own
   */
  readonly tempDir?: string;

  /**
   * Folder of a landing page of your own; on shared storage as soon as there are several servers.
   *
   * In the gcfg: `Server.LandingDir`.
   *
   * @default - no landing page
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.LandingDir
   */
  readonly landingDir?: string;

  /**
   * Path of the dashboard.
   *
   * In the gcfg: `Server.DashboardPath`.
   *
   * @default '/connect'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.DashboardPath
   */
  readonly dashboardPath?: string;

  /**
   * Where a request for the root of the server is sent.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Server.RootRedirect`.
   *
   * @default - Connect's own
   */
  readonly rootRedirect?: string;

  /**
   * Content of the HTTP header `Server`.
   *
   * In the gcfg: `Server.ServerName`.
   *
   * @default - product and version
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.ServerName
   */
  readonly serverName?: string;

  /**
   * Whether the version of Connect is hidden from users.
   *
   * In the gcfg: `Server.HideVersion`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.HideVersion
   */
  readonly hideVersion?: boolean;

  /**
   * How e-mails are sent: `SMTP`, `sendmail` or `none`. A container has no sendmail: use `SMTP`.
   *
   * In the gcfg: `Server.EmailProvider`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.EmailProvider
   */
  readonly emailProvider?: string;

  /**
   * Sender of e-mails; a plain address, which Connect checks at start. Needed as soon as there is a provider.
   *
   * In the gcfg: `Server.SenderEmail`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.SenderEmail
   */
  readonly senderEmail?: string;

  /**
   * Name beside the sender's address.
   *
   * In the gcfg: `Server.SenderEmailDisplayName`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.SenderEmailDisplayName
   */
  readonly senderEmailDisplayName?: string;

  /**
   * Address in the `To` of e-mails that go to many.
   *
   * In the gcfg: `Server.EmailTo`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.EmailTo
   */
  readonly emailTo?: string;

  /**
   * Whether e-mails carry the address of the user on whose behalf they go. The mail server must allow it.
   *
   * In the gcfg: `Server.EmailFromUserAddresses`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.EmailFromUserAddresses
   */
  readonly emailFromUserAddresses?: boolean;

  /**
   * Whether e-mail addresses of users are hidden.
   *
   * In the gcfg: `Server.HideEmailAddresses`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.HideEmailAddresses
   */
  readonly hideEmailAddresses?: boolean;

  /**
   * Text, HTML allowed, that visitors see who are not signed in.
   *
   * In the gcfg: `Server.PublicWarning`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.PublicWarning
   */
  readonly publicWarning?: string;

  /**
   * Text, HTML allowed, that users see who are signed in.
   *
   * In the gcfg: `Server.LoggedInWarning`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.LoggedInWarning
   */
  readonly loggedInWarning?: string;

  /**
   * How lists of content look at first.
   *
   * One of `compact`, `expanded`.
   *
   * In the gcfg: `Server.DefaultContentListView`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.DefaultContentListView
   */
  readonly defaultContentListView?: string;

  /**
   * Header `X-Frame-Options` of content, or `NONE` to send none.
   *
   * In the gcfg: `Server.FrameOptionsContent`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.FrameOptionsContent
   */
  readonly frameOptionsContent?: string;

  /**
   * Header `X-Frame-Options` of the dashboard, or `NONE` to send none.
   *
   * In the gcfg: `Server.FrameOptionsDashboard`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.FrameOptionsDashboard
   */
  readonly frameOptionsDashboard?: string;

  /**
   * Whether browsers may guess content types; otherwise `nosniff` is sent.
   *
   * In the gcfg: `Server.ContentTypeSniffing`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.ContentTypeSniffing
   */
  readonly contentTypeSniffing?: boolean;

  /**
   * Further HTTP headers of each answer, as `Name: value`.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Server.CustomHeader`.
   *
   * @default - Connect's own
   */
  readonly customHeader?: string[];

  /**
   * Whether the headers that a proxy adds are logged, to find faults.
   *
   * In the gcfg: `Server.ProxyHeaderLogging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.ProxyHeaderLogging
   */
  readonly proxyHeaderLogging?: boolean;

  /**
   * Whether the dashboard offers its examples.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Server.JumpStartEnabled`.
   *
   * @default - Connect's own
   */
  readonly jumpStartEnabled?: boolean;

  /**
   * Whether viewers may not ask for more rights.
   *
   * In the gcfg: `Server.ViewerKiosk`.
   *
   * @default - Connect's own
   * @deprecated Deprecated by Connect.
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.ViewerKiosk
   */
  readonly viewerKiosk?: boolean;

  /**
   * R installations, under their old name.
   *
   * Read in local execution only.
   *
   * In the gcfg: `Server.RVersion`.
   *
   * @default - Connect's own
   * @deprecated Replaced by R.Executable.
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.RVersion
   */
  readonly rVersion?: string[];

  /**
   * Whether R installations are looked for, under its old name.
   *
   * Read in local execution only.
   *
   * In the gcfg: `Server.RVersionScanning`.
   *
   * @default - Connect's own
   * @deprecated Replaced by R.ExecutableScanning.
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Server.RVersionScanning
   */
  readonly rVersionScanning?: boolean;
}

/** Gives `ServerSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ServerSettings(obj: ServerSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Address': obj.address,
    'DataDir': obj.dataDir,
    'TempDir': obj.tempDir,
    'LandingDir': obj.landingDir,
    'DashboardPath': obj.dashboardPath,
    'RootRedirect': obj.rootRedirect,
    'ServerName': obj.serverName,
    'HideVersion': obj.hideVersion,
    'EmailProvider': obj.emailProvider,
    'SenderEmail': obj.senderEmail,
    'SenderEmailDisplayName': obj.senderEmailDisplayName,
    'EmailTo': obj.emailTo,
    'EmailFromUserAddresses': obj.emailFromUserAddresses,
    'HideEmailAddresses': obj.hideEmailAddresses,
    'PublicWarning': obj.publicWarning,
    'LoggedInWarning': obj.loggedInWarning,
    'DefaultContentListView': obj.defaultContentListView,
    'FrameOptionsContent': obj.frameOptionsContent,
    'FrameOptionsDashboard': obj.frameOptionsDashboard,
    'ContentTypeSniffing': obj.contentTypeSniffing,
    'CustomHeader': obj.customHeader,
    'ProxyHeaderLogging': obj.proxyHeaderLogging,
    'JumpStartEnabled': obj.jumpStartEnabled,
    'ViewerKiosk': obj.viewerKiosk,
    'RVersion': obj.rVersion,
    'RVersionScanning': obj.rVersionScanning,
  });
}

/** Listening for HTTP. */
export interface HttpSettings {
  /**
   * Address and port, `[host]:port`. The chart's Service and probes speak plain HTTP to port 3939, each set by itself.
   *
   * In the gcfg: `HTTP.Listen`.
   *
   * @default ':3939'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTP.Listen
   */
  readonly listen?: string;

  /**
   * Whether cookies are marked secure although Connect itself speaks HTTP: right behind an Ingress with TLS.
   *
   * In the gcfg: `HTTP.ForceSecure`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTP.ForceSecure
   */
  readonly forceSecure?: boolean;

  /**
   * Whether the warning about plain HTTP is hidden.
   *
   * In the gcfg: `HTTP.NoWarning`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTP.NoWarning
   */
  readonly noWarning?: boolean;
}

/** Gives `HttpSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_HttpSettings(obj: HttpSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Listen': obj.listen,
    'ForceSecure': obj.forceSecure,
    'NoWarning': obj.noWarning,
  });
}

/** Listening for HTTPS in Connect itself. The chart's Service, Ingress and probes do not know this port. */
export interface HttpsSettings {
  /**
   * Address and port, `[host]:port`.
   *
   * In the gcfg: `HTTPS.Listen`.
   *
   * @default - no HTTPS
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.Listen
   */
  readonly listen?: string;

  /**
   * File of the certificate, mounted by `pod.volumes`.
   *
   * In the gcfg: `HTTPS.Certificate`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.Certificate
   */
  readonly certificate?: string;

  /**
   * File of the private key, mounted by `pod.volumes`.
   *
   * In the gcfg: `HTTPS.Key`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.Key
   */
  readonly key?: string;

  /**
   * Whether browsers are told to use HTTPS only, from then on.
   *
   * In the gcfg: `HTTPS.Permanent`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.Permanent
   */
  readonly permanent?: boolean;

  /**
   * How long browsers remember `Permanent`.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds. Since Connect 2024.09.0.
   *
   * In the gcfg: `HTTPS.StrictTransportSecurityMaxAge`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.StrictTransportSecurityMaxAge
   */
  readonly strictTransportSecurityMaxAge?: string;

  /**
   * Oldest version of TLS that is accepted, e.g. `1.2`.
   *
   * In the gcfg: `HTTPS.MinimumTLS`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#HTTPS.MinimumTLS
   */
  readonly minimumTls?: string;
}

/** Gives `HttpsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_HttpsSettings(obj: HttpsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Listen': obj.listen,
    'Certificate': obj.certificate,
    'Key': obj.key,
    'Permanent': obj.permanent,
    'StrictTransportSecurityMaxAge': obj.strictTransportSecurityMaxAge,
    'MinimumTLS': obj.minimumTls,
  });
}

/** A second port that sends HTTP to HTTPS. */
export interface HttpRedirectSettings {
  /**
   * Address and port, `[host]:port`.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `HTTPRedirect.Listen`.
   *
   * @default - no redirect
   */
  readonly listen?: string;
}

/** Gives `HttpRedirectSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_HttpRedirectSettings(obj: HttpRedirectSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Listen': obj.listen,
  });
}

/** Requests from pages of other hosts. */
export interface CorsSettings {
  /**
   * Origins that may call Connect from a browser.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `CORS.AllowedOrigin`.
   *
   * @default - none
   */
  readonly allowedOrigin?: string[];

  /**
   * Whether origins are checked for WebSockets, too.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `CORS.EnforceWebsockets`.
   *
   * @default - Connect's own
   */
  readonly enforceWebsockets?: boolean;
}

/** Gives `CorsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_CorsSettings(obj: CorsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'AllowedOrigin': obj.allowedOrigin,
    'EnforceWebsockets': obj.enforceWebsockets,
  });
}

/**
 * How users sign in, whatever the provider.
 *
 * @see https://docs.posit.co/connect/admin/authentication/
 */
export interface AuthenticationSettings {
  /**
   * The provider, in lower case. Changing it on a used server orphans the accounts.
   *
   * One of `password`, `ldap`, `pam`, `oauth2`, `saml`, `proxy`.
   *
   * In the gcfg: `Authentication.Provider`.
   *
   * @default 'password'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.Provider
   */
  readonly provider?: string;

  /**
   * How long a session lasts. Connect's own default has changed between releases: set it where it matters.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Authentication.Lifetime`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.Lifetime
   */
  readonly lifetime?: string;

  /**
   * How long a session lasts without use.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Authentication.Inactivity`.
   *
   * @default - Connect's own, `8h` of late
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.Inactivity
   */
  readonly inactivity?: string;

  /**
   * How often old sessions are cleared away.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Authentication.CookieSweepDuration`.
   *
   * @default '1h'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.CookieSweepDuration
   */
  readonly cookieSweepDuration?: string;

  /**
   * Whether signing in asks for a CAPTCHA; for password, LDAP and PAM.
   *
   * In the gcfg: `Authentication.ChallengeResponseEnabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.ChallengeResponseEnabled
   */
  readonly challengeResponseEnabled?: boolean;

  /**
   * Whether API keys are accepted.
   *
   * In the gcfg: `Authentication.APIKeyAuth`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authentication.APIKeyAuth
   */
  readonly apiKeyAuth?: boolean;

  /**
   * Cost of the hash over API keys.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Authentication.APIKeyBcryptCost`.
   *
   * @default - Connect's own
   */
  readonly apiKeyBcryptCost?: number;

  /**
   * Name of the sign-in, for users to read.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Authentication.Name`.
   *
   * @default - Connect's own
   */
  readonly name?: string;

  /**
   * Text on the page where users sign in.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Authentication.Notice`.
   *
   * @default - Connect's own
   */
  readonly notice?: string;
}

/** Gives `AuthenticationSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_AuthenticationSettings(obj: AuthenticationSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Provider': obj.provider,
    'Lifetime': obj.lifetime,
    'Inactivity': obj.inactivity,
    'CookieSweepDuration': obj.cookieSweepDuration,
    'ChallengeResponseEnabled': obj.challengeResponseEnabled,
    'APIKeyAuth': obj.apiKeyAuth,
    'APIKeyBcryptCost': obj.apiKeyBcryptCost,
    'Name': obj.name,
    'Notice': obj.notice,
  });
}

/** Sign-in with passwords that Connect keeps. Not for production, in the view of Posit. */
export interface PasswordSettings {
  /**
   * How strong a password must be.
   *
   * In the gcfg: `Password.MinimumScore`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Password.MinimumScore
   */
  readonly minimumScore?: number;

  /**
   * Whether visitors may make their own account.
   *
   * In the gcfg: `Password.SelfRegistration`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Password.SelfRegistration
   */
  readonly selfRegistration?: boolean;

  /**
   * Whether some actions ask for the password again.
   *
   * In the gcfg: `Password.WebSudoMode`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Password.WebSudoMode
   */
  readonly webSudoMode?: boolean;

  /**
   * How long a password asked again counts.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Password.WebSudoModeDuration`.
   *
   * @default '5m'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Password.WebSudoModeDuration
   */
  readonly webSudoModeDuration?: string;
}

/** Gives `PasswordSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_PasswordSettings(obj: PasswordSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'MinimumScore': obj.minimumScore,
    'SelfRegistration': obj.selfRegistration,
    'WebSudoMode': obj.webSudoMode,
    'WebSudoModeDuration': obj.webSudoModeDuration,
  });
}

/** Sign-in through PAM. Users must exist in the container, and the server must run as root. */
export interface PamSettings {
  /**
   * Service of PAM that checks the password.
   *
   * In the gcfg: `PAM.Service`.
   *
   * @default 'rstudio-connect'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.Service
   */
  readonly service?: string;

  /**
   * Whether processes get a session of PAM.
   *
   * In the gcfg: `PAM.UseSession`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.UseSession
   */
  readonly useSession?: boolean;

  /**
   * Service of PAM for sessions.
   *
   * In the gcfg: `PAM.SessionService`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.SessionService
   */
  readonly sessionService?: string;

  /**
   * Service of PAM for sessions that get the user's password.
   *
   * In the gcfg: `PAM.AuthenticatedSessionService`.
   *
   * @default 'su'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.AuthenticatedSessionService
   */
  readonly authenticatedSessionService?: string;

  /**
   * Whether the password is kept to open such sessions.
   *
   * In the gcfg: `PAM.ForwardPassword`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.ForwardPassword
   */
  readonly forwardPassword?: boolean;

  /**
   * How long the password is kept.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `PAM.PasswordLifetime`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.PasswordLifetime
   */
  readonly passwordLifetime?: string;

  /**
   * Whether an account is made when somebody signs in for the first time.
   *
   * In the gcfg: `PAM.RegisterOnFirstLogin`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.RegisterOnFirstLogin
   */
  readonly registerOnFirstLogin?: boolean;

  /**
   * Whether sign-in is logged in detail.
   *
   * In the gcfg: `PAM.Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#PAM.Logging
   */
  readonly logging?: boolean;
}

/** Gives `PamSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_PamSettings(obj: PamSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Service': obj.service,
    'UseSession': obj.useSession,
    'SessionService': obj.sessionService,
    'AuthenticatedSessionService': obj.authenticatedSessionService,
    'ForwardPassword': obj.forwardPassword,
    'PasswordLifetime': obj.passwordLifetime,
    'RegisterOnFirstLogin': obj.registerOnFirstLogin,
    'Logging': obj.logging,
  });
}

/**
 * Sign-in through OpenID Connect. Redirect address to register: `<Server.Address>/__login__/callback`.
 *
 * @see https://docs.posit.co/connect/admin/authentication/oauth2-openid-based/openid-connect/
 */
export interface OAuth2Settings {
  /**
   * Identifier of Connect at the identity provider.
   *
   * Required: provider oauth2.
   *
   * In the gcfg: `OAuth2.ClientId`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.ClientId
   */
  readonly clientId?: string;

  /**
   * Secret of Connect at the identity provider.
   *
   * A secret, and the gcfg is kept in clear text: give it by `CONNECT_OAUTH2_CLIENTSECRET`, from a Secret in `pod.env`.
   *
   * In the gcfg: `OAuth2.ClientSecret`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.ClientSecret
   */
  readonly clientSecret?: string;

  /**
   * File that holds the secret, mounted by `pod.volumes`.
   *
   * In the gcfg: `OAuth2.ClientSecretFile`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.ClientSecretFile
   */
  readonly clientSecretFile?: string;

  /**
   * The identity provider, an HTTPS address whose certificate is publicly trusted.
   *
   * In the gcfg: `OAuth2.OpenIDConnectIssuer`.
   *
   * @default - Google
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.OpenIDConnectIssuer
   */
  readonly openIdConnectIssuer?: string;

  /**
   * Whether an account without a user name is refused.
   *
   * In the gcfg: `OAuth2.RequireUsernameClaim`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.RequireUsernameClaim
   */
  readonly requireUsernameClaim?: boolean;

  /**
   * Whether PKCE protects the sign-in.
   *
   * Since Connect 2024.11.0.
   *
   * In the gcfg: `OAuth2.UsePKCE`.
   *
   * @default - `true` since 2026.01
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.UsePKCE
   */
  readonly usePkce?: boolean;

  /**
   * Further scopes that are asked for.
   *
   * In the gcfg: `OAuth2.CustomScope`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.CustomScope
   */
  readonly customScope?: string[];

  /**
   * Claim that tells users apart.
   *
   * In the gcfg: `OAuth2.UniqueIdClaim`.
   *
   * @default - `sub` (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.UniqueIdClaim
   */
  readonly uniqueIdClaim?: string;

  /**
   * Claim of the user name.
   *
   * In the gcfg: `OAuth2.UsernameClaim`.
   *
   * @default - `preferred_username` (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.UsernameClaim
   */
  readonly usernameClaim?: string;

  /**
   * Claim of the e-mail address.
   *
   * In the gcfg: `OAuth2.EmailClaim`.
   *
   * @default - `email` (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.EmailClaim
   */
  readonly emailClaim?: string;

  /**
   * Claim of the first name.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.FirstNameClaim`.
   *
   * @default - Connect's own
   */
  readonly firstNameClaim?: string;

  /**
   * Claim of the last name.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.LastNameClaim`.
   *
   * @default - Connect's own
   */
  readonly lastNameClaim?: string;

  /**
   * Claim of the role in Connect.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.RoleClaim`.
   *
   * @default - Connect's own
   */
  readonly roleClaim?: string;

  /**
   * Claim of the groups; empty for no groups.
   *
   * In the gcfg: `OAuth2.GroupsClaim`.
   *
   * @default - `groups` (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.GroupsClaim
   */
  readonly groupsClaim?: string;

  /**
   * Whether all groups of a user come to Connect when the user signs in.
   *
   * In the gcfg: `OAuth2.GroupsAutoProvision`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.GroupsAutoProvision
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * Whether groups come by identifier instead of by name.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.GroupsByUniqueId`.
   *
   * @default - Connect's own
   */
  readonly groupsByUniqueId?: boolean;

  /**
   * Mail domains that may sign in, with Google.
   *
   * In the gcfg: `OAuth2.AllowedDomain`.
   *
   * @default - all
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.AllowedDomain
   */
  readonly allowedDomain?: string[];

  /**
   * Mail addresses that may sign in, with Google.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.AllowedEmail`.
   *
   * @default - all
   */
  readonly allowedEmail?: string[];

  /**
   * Whether an account is made when somebody signs in for the first time.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `OAuth2.RegisterOnFirstLogin`.
   *
   * @default - Connect's own
   */
  readonly registerOnFirstLogin?: boolean;

  /**
   * Whether sign-in is logged in detail.
   *
   * In the gcfg: `OAuth2.Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OAuth2.Logging
   */
  readonly logging?: boolean;
}

/** Gives `OAuth2Settings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_OAuth2Settings(obj: OAuth2Settings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'ClientId': obj.clientId,
    'ClientSecret': obj.clientSecret,
    'ClientSecretFile': obj.clientSecretFile,
    'OpenIDConnectIssuer': obj.openIdConnectIssuer,
    'RequireUsernameClaim': obj.requireUsernameClaim,
    'UsePKCE': obj.usePkce,
    'CustomScope': obj.customScope,
    'UniqueIdClaim': obj.uniqueIdClaim,
    'UsernameClaim': obj.usernameClaim,
    'EmailClaim': obj.emailClaim,
    'FirstNameClaim': obj.firstNameClaim,
    'LastNameClaim': obj.lastNameClaim,
    'RoleClaim': obj.roleClaim,
    'GroupsClaim': obj.groupsClaim,
    'GroupsAutoProvision': obj.groupsAutoProvision,
    'GroupsByUniqueId': obj.groupsByUniqueId,
    'AllowedDomain': obj.allowedDomain,
    'AllowedEmail': obj.allowedEmail,
    'RegisterOnFirstLogin': obj.registerOnFirstLogin,
    'Logging': obj.logging,
  });
}

/**
 * Sign-in through SAML 2.0. `Server.Address` must be set, and be HTTPS.
 *
 * @see https://docs.posit.co/connect/admin/authentication/saml-based/saml/
 */
export interface SamlSettings {
  /**
   * Where the identity provider publishes its metadata.
   *
   * Required: provider saml, unless the identity provider is described by hand.
   *
   * In the gcfg: `SAML.IdPMetaDataURL`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.IdPMetaDataURL
   */
  readonly idPMetaDataUrl?: string;

  /**
   * File of the identity provider's metadata.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.IdPMetaDataPath`.
   *
   * @default - Connect's own
   */
  readonly idPMetaDataPath?: string;

  /**
   * Identifier of the identity provider, described by hand.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.IdPEntityID`.
   *
   * @default - Connect's own
   */
  readonly idPEntityId?: string;

  /**
   * Where users sign in, described by hand.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.IdPSingleSignOnServiceURL`.
   *
   * @default - Connect's own
   */
  readonly idPSingleSignOnServiceUrl?: string;

  /**
   * Whether sign-in is asked for by POST.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.IdPSingleSignOnPostBinding`.
   *
   * @default - Connect's own
   */
  readonly idPSingleSignOnPostBinding?: boolean;

  /**
   * File of the certificate with which the identity provider signs.
   *
   * In the gcfg: `SAML.IdPSigningCertificate`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.IdPSigningCertificate
   */
  readonly idPSigningCertificate?: string;

  /**
   * File of the certificate with which Connect decrypts.
   *
   * In the gcfg: `SAML.SPEncryptionCertificate`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.SPEncryptionCertificate
   */
  readonly spEncryptionCertificate?: string;

  /**
   * Names of attributes of a known identity provider. Not together with single attributes.
   *
   * One of `default`, `okta`, `azure`, `onelogin`.
   *
   * In the gcfg: `SAML.IdPAttributeProfile`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.IdPAttributeProfile
   */
  readonly idPAttributeProfile?: string;

  /**
   * Who may begin: `SP`, `IdP` or `IdPAndSP`.
   *
   * In the gcfg: `SAML.SSOInitiated`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.SSOInitiated
   */
  readonly ssoInitiated?: string;

  /**
   * Format of the name that is asked for.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.NameIDFormat`.
   *
   * @default - Connect's own
   */
  readonly nameIdFormat?: string;

  /**
   * Attribute that tells users apart.
   *
   * In the gcfg: `SAML.UniqueIdAttribute`.
   *
   * @default 'NameID'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.UniqueIdAttribute
   */
  readonly uniqueIdAttribute?: string;

  /**
   * Attribute of the user name.
   *
   * In the gcfg: `SAML.UsernameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.UsernameAttribute
   */
  readonly usernameAttribute?: string;

  /**
   * Attribute of the first name.
   *
   * In the gcfg: `SAML.FirstNameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.FirstNameAttribute
   */
  readonly firstNameAttribute?: string;

  /**
   * Attribute of the last name.
   *
   * In the gcfg: `SAML.LastNameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.LastNameAttribute
   */
  readonly lastNameAttribute?: string;

  /**
   * Attribute of the e-mail address.
   *
   * In the gcfg: `SAML.EmailAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.EmailAttribute
   */
  readonly emailAttribute?: string;

  /**
   * Attribute of the role in Connect.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.RoleAttribute`.
   *
   * @default - Connect's own
   */
  readonly roleAttribute?: string;

  /**
   * Attribute of the groups.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SAML.GroupsAttribute`.
   *
   * @default - Connect's own
   */
  readonly groupsAttribute?: string;

  /**
   * Whether all groups of a user come to Connect when the user signs in.
   *
   * In the gcfg: `SAML.GroupsAutoProvision`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.GroupsAutoProvision
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * Whether sign-in is logged in detail.
   *
   * In the gcfg: `SAML.Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SAML.Logging
   */
  readonly logging?: boolean;
}

/** Gives `SamlSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_SamlSettings(obj: SamlSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'IdPMetaDataURL': obj.idPMetaDataUrl,
    'IdPMetaDataPath': obj.idPMetaDataPath,
    'IdPEntityID': obj.idPEntityId,
    'IdPSingleSignOnServiceURL': obj.idPSingleSignOnServiceUrl,
    'IdPSingleSignOnPostBinding': obj.idPSingleSignOnPostBinding,
    'IdPSigningCertificate': obj.idPSigningCertificate,
    'SPEncryptionCertificate': obj.spEncryptionCertificate,
    'IdPAttributeProfile': obj.idPAttributeProfile,
    'SSOInitiated': obj.ssoInitiated,
    'NameIDFormat': obj.nameIdFormat,
    'UniqueIdAttribute': obj.uniqueIdAttribute,
    'UsernameAttribute': obj.usernameAttribute,
    'FirstNameAttribute': obj.firstNameAttribute,
    'LastNameAttribute': obj.lastNameAttribute,
    'EmailAttribute': obj.emailAttribute,
    'RoleAttribute': obj.roleAttribute,
    'GroupsAttribute': obj.groupsAttribute,
    'GroupsAutoProvision': obj.groupsAutoProvision,
    'Logging': obj.logging,
  });
}

/** Sign-in by a proxy that says in a header who the user is. All traffic must pass that proxy. */
export interface ProxyAuthSettings {
  /**
   * Where users are sent to sign in.
   *
   * In the gcfg: `ProxyAuth.LoginURL`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.LoginURL
   */
  readonly loginUrl?: string;

  /**
   * Where users are sent to sign out.
   *
   * In the gcfg: `ProxyAuth.LogoutURL`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.LogoutURL
   */
  readonly logoutUrl?: string;

  /**
   * Header that tells users apart.
   *
   * In the gcfg: `ProxyAuth.UniqueIdHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.UniqueIdHeader
   */
  readonly uniqueIdHeader?: string;

  /**
   * Header of the user name.
   *
   * In the gcfg: `ProxyAuth.UsernameHeader`.
   *
   * @default 'X-Auth-Username'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.UsernameHeader
   */
  readonly usernameHeader?: string;

  /**
   * Header of the first name.
   *
   * In the gcfg: `ProxyAuth.FirstNameHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.FirstNameHeader
   */
  readonly firstNameHeader?: string;

  /**
   * Header of the last name.
   *
   * In the gcfg: `ProxyAuth.LastNameHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.LastNameHeader
   */
  readonly lastNameHeader?: string;

  /**
   * Header of the e-mail address.
   *
   * In the gcfg: `ProxyAuth.EmailHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.EmailHeader
   */
  readonly emailHeader?: string;

  /**
   * Header of the role in Connect.
   *
   * In the gcfg: `ProxyAuth.RoleHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.RoleHeader
   */
  readonly roleHeader?: string;

  /**
   * Header of the groups.
   *
   * In the gcfg: `ProxyAuth.GroupsHeader`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.GroupsHeader
   */
  readonly groupsHeader?: string;

  /**
   * Whether all groups of a user come to Connect when the user signs in.
   *
   * In the gcfg: `ProxyAuth.GroupsAutoProvision`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.GroupsAutoProvision
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * Whether sign-in is logged in detail.
   *
   * In the gcfg: `ProxyAuth.Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ProxyAuth.Logging
   */
  readonly logging?: boolean;
}

/** Gives `ProxyAuthSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ProxyAuthSettings(obj: ProxyAuthSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'LoginURL': obj.loginUrl,
    'LogoutURL': obj.logoutUrl,
    'UniqueIdHeader': obj.uniqueIdHeader,
    'UsernameHeader': obj.usernameHeader,
    'FirstNameHeader': obj.firstNameHeader,
    'LastNameHeader': obj.lastNameHeader,
    'EmailHeader': obj.emailHeader,
    'RoleHeader': obj.roleHeader,
    'GroupsHeader': obj.groupsHeader,
    'GroupsAutoProvision': obj.groupsAutoProvision,
    'Logging': obj.logging,
  });
}

/**
 * What users may do.
 *
 * @see https://docs.posit.co/connect/admin/user-management/
 */
export interface AuthorizationSettings {
  /**
   * Role of new users.
   *
   * One of `viewer`, `publisher`.
   *
   * In the gcfg: `Authorization.DefaultUserRole`.
   *
   * @default 'viewer'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.DefaultUserRole
   */
  readonly defaultUserRole?: string;

  /**
   * Whether roles come from an attribute of the user, mapped by the three settings below. Not together with
   * `UserRoleGroupMapping`.
   *
   * In the gcfg: `Authorization.UserRoleMapping`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.UserRoleMapping
   */
  readonly userRoleMapping?: boolean;

  /**
   * Whether roles come from groups, mapped by the three settings below.
   *
   * In the gcfg: `Authorization.UserRoleGroupMapping`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.UserRoleGroupMapping
   */
  readonly userRoleGroupMapping?: boolean;

  /**
   * Whether the least of several roles counts, instead of the highest.
   *
   * In the gcfg: `Authorization.UserRoleMappingRestrictive`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.UserRoleMappingRestrictive
   */
  readonly userRoleMappingRestrictive?: boolean;

  /**
   * Values or groups that make a viewer.
   *
   * In the gcfg: `Authorization.ViewerRoleMapping`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.ViewerRoleMapping
   */
  readonly viewerRoleMapping?: string[];

  /**
   * Values or groups that make a publisher.
   *
   * In the gcfg: `Authorization.PublisherRoleMapping`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.PublisherRoleMapping
   */
  readonly publisherRoleMapping?: string[];

  /**
   * Values or groups that make an administrator.
   *
   * In the gcfg: `Authorization.AdministratorRoleMapping`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.AdministratorRoleMapping
   */
  readonly administratorRoleMapping?: string[];

  /**
   * Who may change names and addresses of users.
   *
   * One of `AdminAndSelf`, `Admin`.
   *
   * In the gcfg: `Authorization.UserInfoEditableBy`.
   *
   * @default 'AdminAndSelf'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.UserInfoEditableBy
   */
  readonly userInfoEditableBy?: string;

  /**
   * Whether there are groups.
   *
   * In the gcfg: `Authorization.UserGroups`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.UserGroups
   */
  readonly userGroups?: boolean;

  /**
   * Whether publishers may make groups.
   *
   * In the gcfg: `Authorization.PublishersCanOwnGroups`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.PublishersCanOwnGroups
   */
  readonly publishersCanOwnGroups?: boolean;

  /**
   * Whether publishers may give their content a path of its own.
   *
   * In the gcfg: `Authorization.PublishersCanManageVanities`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.PublishersCanManageVanities
   */
  readonly publishersCanManageVanities?: boolean;

  /**
   * Whether viewers see no other user.
   *
   * In the gcfg: `Authorization.ViewersCanOnlySeeThemselves`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Authorization.ViewersCanOnlySeeThemselves
   */
  readonly viewersCanOnlySeeThemselves?: boolean;
}

/** Gives `AuthorizationSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_AuthorizationSettings(obj: AuthorizationSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'DefaultUserRole': obj.defaultUserRole,
    'UserRoleMapping': obj.userRoleMapping,
    'UserRoleGroupMapping': obj.userRoleGroupMapping,
    'UserRoleMappingRestrictive': obj.userRoleMappingRestrictive,
    'ViewerRoleMapping': obj.viewerRoleMapping,
    'PublisherRoleMapping': obj.publisherRoleMapping,
    'AdministratorRoleMapping': obj.administratorRoleMapping,
    'UserInfoEditableBy': obj.userInfoEditableBy,
    'UserGroups': obj.userGroups,
    'PublishersCanOwnGroups': obj.publishersCanOwnGroups,
    'PublishersCanManageVanities': obj.publishersCanManageVanities,
    'ViewersCanOnlySeeThemselves': obj.viewersCanOnlySeeThemselves,
  });
}

/**
 * Where Connect keeps its records.
 *
 * @see https://docs.posit.co/connect/admin/database/
 */
export interface DatabaseSettings {
  /**
   * Kind of database. Kubernetes, and more than one server, need `postgres`.
   *
   * One of `sqlite`, `postgres`, `SQLite`, `Postgres`. Required: off-host.
   *
   * In the gcfg: `Database.Provider`.
   *
   * @default 'sqlite'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Database.Provider
   */
  readonly provider?: string;

  /**
   * Folder of SQLite's files.
   *
   * In the gcfg: `Database.Dir`.
   *
   * @default - a folder of `Server.DataDir`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Database.Dir
   */
  readonly dir?: string;
}

/** Gives `DatabaseSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_DatabaseSettings(obj: DatabaseSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Provider': obj.provider,
    'Dir': obj.dir,
  });
}

/**
 * The PostgreSQL database.
 *
 * @see https://docs.posit.co/connect/admin/database/postgres/
 */
export interface PostgresSettings {
  /**
   * Address, `postgres://user@host:port/database?sslmode=…`. TLS is expected unless `sslmode=disable`. A password in it
   * is readable by everybody who may read ConfigMaps.
   *
   * Required: provider postgres.
   *
   * In the gcfg: `Postgres.URL`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Postgres.URL
   */
  readonly url?: string;

  /**
   * Password of the user in `URL`.
   *
   * A secret, and the gcfg is kept in clear text: give it by `CONNECT_POSTGRES_PASSWORD`, from a Secret in `pod.env`.
   *
   * In the gcfg: `Postgres.Password`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Postgres.Password
   */
  readonly password?: string;

  /**
   * Address of another database or schema for usage data.
   *
   * In the gcfg: `Postgres.InstrumentationURL`.
   *
   * @default - that of `URL`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Postgres.InstrumentationURL
   */
  readonly instrumentationUrl?: string;

  /**
   * Password of the user in `InstrumentationURL`.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * A secret, and the gcfg is kept in clear text: give it by `CONNECT_POSTGRES_INSTRUMENTATIONPASSWORD`, from a Secret
   * in `pod.env`.
   *
   * In the gcfg: `Postgres.InstrumentationPassword`.
   *
   * @default - none
   */
  readonly instrumentationPassword?: string;

  /**
   * Largest number of open connections of one server.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Postgres.MaxOpenConnections`.
   *
   * @default - Connect's own
   */
  readonly maxOpenConnections?: number;

  /**
   * Largest number of idle connections of one server.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Postgres.MaxIdleConnections`.
   *
   * @default - Connect's own
   */
  readonly maxIdleConnections?: number;

  /**
   * Longest life of a connection.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds. Not confirmed for this version
   * of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Postgres.ConnMaxLifetime`.
   *
   * @default - Connect's own
   */
  readonly connMaxLifetime?: string;
}

/** Gives `PostgresSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_PostgresSettings(obj: PostgresSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'URL': obj.url,
    'Password': obj.password,
    'InstrumentationURL': obj.instrumentationUrl,
    'InstrumentationPassword': obj.instrumentationPassword,
    'MaxOpenConnections': obj.maxOpenConnections,
    'MaxIdleConnections': obj.maxIdleConnections,
    'ConnMaxLifetime': obj.connMaxLifetime,
  });
}

/** The SQLite database, for trying things out. It is not safe on NFS. */
export interface SqliteSettings {
  /**
   * Folder of the database.
   *
   * In the gcfg: `SQLite.Dir`.
   *
   * @default - a folder of `Server.DataDir`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SQLite.Dir
   */
  readonly dir?: string;

  /**
   * Whether backups are made.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SQLite.Backup`.
   *
   * @default - Connect's own
   */
  readonly backup?: boolean;

  /**
   * How often backups are made.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds. Not confirmed for this version
   * of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SQLite.BackupFrequency`.
   *
   * @default - Connect's own
   */
  readonly backupFrequency?: string;
}

/** Gives `SqliteSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_SqliteSettings(obj: SqliteSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Dir': obj.dir,
    'Backup': obj.backup,
    'BackupFrequency': obj.backupFrequency,
  });
}

/**
 * The Kubernetes runner. The chart writes these settings from `backends.kubernetes` and `sharedStorage`; an unknown one
 * keeps Connect from starting.
 *
 * Read by the Kubernetes runner only. Since Connect 2026.04.0.
 */
export interface KubernetesSettings {
  /**
   * Whether the runner is on.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.Enabled`.
   *
   * @default - `backends.kubernetes.enabled`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Namespace of content.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.Namespace`.
   *
   * @default - `backends.kubernetes.namespace`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.Namespace
   */
  readonly namespace?: string;

  /**
   * Claim that content pods mount for data. It must lie in the namespace of content.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.DataDirPVCName`.
   *
   * @default - the claim of `sharedStorage`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.DataDirPVCName
   */
  readonly dataDirPvcName?: string;

  /**
   * Folder of that claim, relative, without `..`.
   *
   * Since Connect 2026.08.0. The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.DataDirPVCSubPath`.
   *
   * @default - `sharedStorage.subPath`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.DataDirPVCSubPath
   */
  readonly dataDirPvcSubPath?: string;

  /**
   * File of the Job on which content Jobs are laid.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.DefaultResourceJobBase`.
   *
   * @default - `/etc/rstudio-connect/job.yaml`, made by the chart
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.DefaultResourceJobBase
   */
  readonly defaultResourceJobBase?: string;

  /**
   * File of the Service on which content Services are laid.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.DefaultResourceServiceBase`.
   *
   * @default - made by the chart where `defaultResourceServiceBase` is set
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.DefaultResourceServiceBase
   */
  readonly defaultResourceServiceBase?: string;

  /**
   * Where content pods find Connect's session components.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Kubernetes.ConnectRuntimeDir`.
   *
   * @default - `/opt/rstudio-connect-runtime`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Kubernetes.ConnectRuntimeDir
   */
  readonly connectRuntimeDir?: string;
}

/** Gives `KubernetesSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_KubernetesSettings(obj: KubernetesSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Namespace': obj.namespace,
    'DataDirPVCName': obj.dataDirPvcName,
    'DataDirPVCSubPath': obj.dataDirPvcSubPath,
    'DefaultResourceJobBase': obj.defaultResourceJobBase,
    'DefaultResourceServiceBase': obj.defaultResourceServiceBase,
    'ConnectRuntimeDir': obj.connectRuntimeDir,
  });
}

/**
 * The older runner. The chart writes these settings from `launcher` and `sharedStorage`; with the Kubernetes runner
 * they do nothing.
 *
 * Read by the launcher only.
 */
export interface LauncherSettings {
  /**
   * Whether the launcher is on.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.Enabled`.
   *
   * @default - `launcher.enabled`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Whether the launcher works on Kubernetes.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.Kubernetes`.
   *
   * @default - `true` with `launcher.enabled`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.Kubernetes
   */
  readonly kubernetes?: boolean;

  /**
   * Namespace of content.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.KubernetesNamespace`.
   *
   * @default - `launcher.namespace`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesNamespace
   */
  readonly kubernetesNamespace?: string;

  /**
   * File of the profiles.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.KubernetesProfilesConfig`.
   *
   * @default - made by the chart
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesProfilesConfig
   */
  readonly kubernetesProfilesConfig?: string;

  /**
   * Whether content Jobs are made from templates.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.KubernetesUseTemplates`.
   *
   * @default - `launcher.useTemplates`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesUseTemplates
   */
  readonly kubernetesUseTemplates?: boolean;

  /**
   * Folder for the launcher's own files.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.ScratchPath`.
   *
   * @default - the chart's
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.ScratchPath
   */
  readonly scratchPath?: string;

  /**
   * Folder for the launcher's own files on Kubernetes.
   *
   * In the gcfg: `Launcher.KubernetesScratchPath`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesScratchPath
   */
  readonly kubernetesScratchPath?: string;

  /**
   * Claim that content pods mount for data.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Launcher.DataDirPVCName`.
   *
   * @default - the claim of `sharedStorage`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.DataDirPVCName
   */
  readonly dataDirPvcName?: string;

  /**
   * Mount of the data in content pods; the chart refuses a value with a colon.
   *
   * In the gcfg: `Launcher.DataDir`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.DataDir
   */
  readonly dataDir?: string;

  /**
   * Files that define clusters.
   *
   * In the gcfg: `Launcher.ClusterDefinition`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.ClusterDefinition
   */
  readonly clusterDefinition?: string[];

  /**
   * Service account of content.
   *
   * In the gcfg: `Launcher.KubernetesDefaultServiceAccount`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesDefaultServiceAccount
   */
  readonly kubernetesDefaultServiceAccount?: string;

  /**
   * Whether service accounts are checked before use.
   *
   * In the gcfg: `Launcher.KubernetesValidateServiceAccounts`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesValidateServiceAccounts
   */
  readonly kubernetesValidateServiceAccounts?: boolean;

  /**
   * Whether a service account may be chosen for each piece of content.
   *
   * In the gcfg: `Launcher.KubernetesContentServiceAccountSelection`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Launcher.KubernetesContentServiceAccountSelection
   */
  readonly kubernetesContentServiceAccountSelection?: boolean;
}

/** Gives `LauncherSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_LauncherSettings(obj: LauncherSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Kubernetes': obj.kubernetes,
    'KubernetesNamespace': obj.kubernetesNamespace,
    'KubernetesProfilesConfig': obj.kubernetesProfilesConfig,
    'KubernetesUseTemplates': obj.kubernetesUseTemplates,
    'ScratchPath': obj.scratchPath,
    'KubernetesScratchPath': obj.kubernetesScratchPath,
    'DataDirPVCName': obj.dataDirPvcName,
    'DataDir': obj.dataDir,
    'ClusterDefinition': obj.clusterDefinition,
    'KubernetesDefaultServiceAccount': obj.kubernetesDefaultServiceAccount,
    'KubernetesValidateServiceAccounts': obj.kubernetesValidateServiceAccounts,
    'KubernetesContentServiceAccountSelection': obj.kubernetesContentServiceAccountSelection,
  });
}

/**
 * Execution environments kept in a file.
 *
 * Since Connect 2026.03.0.
 *
 * @see https://docs.posit.co/connect/admin/appendix/off-host/execution-environments/#declarative-management
 */
export interface ExecutionEnvironmentsSettings {
  /**
   * File of the environments.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `ExecutionEnvironments.ConfigFilePath`.
   *
   * @default - made by the chart from `executionEnvironments`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#ExecutionEnvironments.ConfigFilePath
   */
  readonly configFilePath?: string;
}

/** Gives `ExecutionEnvironmentsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ExecutionEnvironmentsSettings(obj: ExecutionEnvironmentsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'ConfigFilePath': obj.configFilePath,
  });
}

/**
 * Content of all kinds.
 *
 * @see https://docs.posit.co/connect/admin/content-management/
 */
export interface ApplicationsSettings {
  /**
   * Account that content runs as.
   *
   * In the gcfg: `Applications.RunAs`.
   *
   * @default 'rstudio-connect'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RunAs
   */
  readonly runAs?: string;

  /**
   * Whether administrators may choose another account for content. Off by force where the server is not privileged.
   *
   * In the gcfg: `Applications.RunAsEnabled`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RunAsEnabled
   */
  readonly runAsEnabled?: boolean;

  /**
   * Whether content may run as the user who visits it. Off-host this needs the name service and a license for it.
   *
   * In the gcfg: `Applications.RunAsCurrentUser`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RunAsCurrentUser
   */
  readonly runAsCurrentUser?: boolean;

  /**
   * Group that all accounts of content share.
   *
   * In the gcfg: `Applications.SharedRunAsUnixGroup`.
   *
   * @default - the primary group of `RunAs`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.SharedRunAsUnixGroup
   */
  readonly sharedRunAsUnixGroup?: string;

  /**
   * Number of scheduled reports that one server runs at once.
   *
   * At least 0.
   *
   * In the gcfg: `Applications.ScheduleConcurrency`.
   *
   * @default 2
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.ScheduleConcurrency
   */
  readonly scheduleConcurrency?: number;

  /**
   * Number of versions of each piece of content that are kept; 0 keeps all.
   *
   * At least 0.
   *
   * In the gcfg: `Applications.BundleRetentionLimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.BundleRetentionLimit
   */
  readonly bundleRetentionLimit?: number;

  /**
   * How often older versions are deleted.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Applications.BundleReapFrequency`.
   *
   * @default '24h'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.BundleReapFrequency
   */
  readonly bundleReapFrequency?: string;

  /**
   * Number of renderings of each piece of content that are kept.
   *
   * At least 0.
   *
   * In the gcfg: `Applications.RenderingSweepLimit`.
   *
   * @default 30
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RenderingSweepLimit
   */
  readonly renderingSweepLimit?: number;

  /**
   * Age at which renderings are deleted.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Applications.RenderingSweepAge`.
   *
   * @default '30d'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RenderingSweepAge
   */
  readonly renderingSweepAge?: string;

  /**
   * How often old renderings are deleted.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Applications.RenderingSweepFrequency`.
   *
   * @default '1h'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.RenderingSweepFrequency
   */
  readonly renderingSweepFrequency?: string;

  /**
   * Whether unused Python environments are deleted.
   *
   * In the gcfg: `Applications.PythonEnvironmentReaping`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.PythonEnvironmentReaping
   */
  readonly pythonEnvironmentReaping?: boolean;

  /**
   * Largest size of an image of content.
   *
   * Bytes, or a number and a unit, such as `8 GiB`. Not confirmed for this version of Connect, which does not start on
   * a setting that it does not know: try it first.
   *
   * In the gcfg: `Applications.MaxAppImageSize`.
   *
   * @default - Connect's own
   */
  readonly maxAppImageSize?: string;

  /**
   * Widest access that publishers may give.
   *
   * One of `all`, `logged_in`, `acl`.
   *
   * In the gcfg: `Applications.MostPermissiveAccessType`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.MostPermissiveAccessType
   */
  readonly mostPermissiveAccessType?: string;

  /**
   * Widest access that administrators may give.
   *
   * One of `all`, `logged_in`, `acl`.
   *
   * In the gcfg: `Applications.AdminMostPermissiveAccessType`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.AdminMostPermissiveAccessType
   */
  readonly adminMostPermissiveAccessType?: string;

  /**
   * Whether content is published by hand after it is deployed.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Applications.ExplicitPublishing`.
   *
   * @default - Connect's own
   */
  readonly explicitPublishing?: boolean;

  /**
   * Whether content finds the address of the server in `CONNECT_SERVER`.
   *
   * In the gcfg: `Applications.DefaultServerEnv`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.DefaultServerEnv
   */
  readonly defaultServerEnv?: boolean;

  /**
   * Whether content finds an API key in `CONNECT_API_KEY`.
   *
   * In the gcfg: `Applications.DefaultAPIKeyEnv`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.DefaultAPIKeyEnv
   */
  readonly defaultApiKeyEnv?: boolean;

  /**
   * Environment variables that content may not set.
   *
   * In the gcfg: `Applications.ProhibitedEnvironment`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.ProhibitedEnvironment
   */
  readonly prohibitedEnvironment?: string[];

  /**
   * Protocols that content may not use.
   *
   * In the gcfg: `Applications.DisabledProtocol`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.DisabledProtocol
   */
  readonly disabledProtocol?: string[];

  /**
   * Whether content may sign in elsewhere on behalf of its visitors.
   *
   * In the gcfg: `Applications.OAuthIntegrationsEnabled`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.OAuthIntegrationsEnabled
   */
  readonly oAuthIntegrationsEnabled?: boolean;

  /**
   * Whether Connect makes environments for content that does not say.
   *
   * In the gcfg: `Applications.DefaultEnvironmentManagementSelection`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Applications.DefaultEnvironmentManagementSelection
   */
  readonly defaultEnvironmentManagementSelection?: boolean;

  /**
   * Program that starts content.
   *
   * Read in local execution only. Not confirmed for this version of Connect, which does not start on a setting that it
   * does not know: try it first.
   *
   * In the gcfg: `Applications.Supervisor`.
   *
   * @default - Connect's own
   */
  readonly supervisor?: string;

  /**
   * Whether the homes of other accounts are hidden from content.
   *
   * Read in local execution only. Not confirmed for this version of Connect, which does not start on a setting that it
   * does not know: try it first.
   *
   * In the gcfg: `Applications.HomeMounting`.
   *
   * @default - Connect's own
   */
  readonly homeMounting?: boolean;

  /**
   * Whether content has a temporary folder of its own.
   *
   * Read in local execution only. Not confirmed for this version of Connect, which does not start on a setting that it
   * does not know: try it first.
   *
   * In the gcfg: `Applications.TempMounting`.
   *
   * @default - Connect's own
   */
  readonly tempMounting?: boolean;
}

/** Gives `ApplicationsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ApplicationsSettings(obj: ApplicationsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'RunAs': obj.runAs,
    'RunAsEnabled': obj.runAsEnabled,
    'RunAsCurrentUser': obj.runAsCurrentUser,
    'SharedRunAsUnixGroup': obj.sharedRunAsUnixGroup,
    'ScheduleConcurrency': obj.scheduleConcurrency,
    'BundleRetentionLimit': obj.bundleRetentionLimit,
    'BundleReapFrequency': obj.bundleReapFrequency,
    'RenderingSweepLimit': obj.renderingSweepLimit,
    'RenderingSweepAge': obj.renderingSweepAge,
    'RenderingSweepFrequency': obj.renderingSweepFrequency,
    'PythonEnvironmentReaping': obj.pythonEnvironmentReaping,
    'MaxAppImageSize': obj.maxAppImageSize,
    'MostPermissiveAccessType': obj.mostPermissiveAccessType,
    'AdminMostPermissiveAccessType': obj.adminMostPermissiveAccessType,
    'ExplicitPublishing': obj.explicitPublishing,
    'DefaultServerEnv': obj.defaultServerEnv,
    'DefaultAPIKeyEnv': obj.defaultApiKeyEnv,
    'ProhibitedEnvironment': obj.prohibitedEnvironment,
    'DisabledProtocol': obj.disabledProtocol,
    'OAuthIntegrationsEnabled': obj.oAuthIntegrationsEnabled,
    'DefaultEnvironmentManagementSelection': obj.defaultEnvironmentManagementSelection,
    'Supervisor': obj.supervisor,
    'HomeMounting': obj.homeMounting,
    'TempMounting': obj.tempMounting,
  });
}

/**
 * Processes and resources of content. Limits count on each server by itself.
 *
 * @see https://docs.posit.co/connect/admin/process-management/
 */
export interface SchedulerSettings {
  /**
   * How long content may take to start. The image is pulled in that time, too.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Scheduler.InitTimeout`.
   *
   * @default '5m'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.InitTimeout
   */
  readonly initTimeout?: string;

  /**
   * How long a process without visitors is kept.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Scheduler.IdleTimeout`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.IdleTimeout
   */
  readonly idleTimeout?: string;

  /**
   * How long a connection may be silent in sending; `0` for ever.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Scheduler.ConnectionTimeout`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.ConnectionTimeout
   */
  readonly connectionTimeout?: string;

  /**
   * How long a connection may be silent in reading; `0` for ever.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Scheduler.ReadTimeout`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.ReadTimeout
   */
  readonly readTimeout?: string;

  /**
   * Processes that are kept without visitors.
   *
   * At least 0.
   *
   * In the gcfg: `Scheduler.MinProcesses`.
   *
   * @default - 0 (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MinProcesses
   */
  readonly minProcesses?: number;

  /**
   * Most processes of one piece of content.
   *
   * At least 1.
   *
   * In the gcfg: `Scheduler.MaxProcesses`.
   *
   * @default - 3 (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxProcesses
   */
  readonly maxProcesses?: number;

  /**
   * Most connections of one process.
   *
   * At least 1.
   *
   * In the gcfg: `Scheduler.MaxConnsPerProcess`.
   *
   * @default - 20 (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxConnsPerProcess
   */
  readonly maxConnsPerProcess?: number;

  /**
   * How full processes are before another one starts, 0 to 1.
   *
   * From 0 to 1.
   *
   * In the gcfg: `Scheduler.LoadFactor`.
   *
   * @default - 0.5 (unconfirmed)
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.LoadFactor
   */
  readonly loadFactor?: number;

  /**
   * Upper bound of `MinProcesses` of content.
   *
   * At least 0.
   *
   * In the gcfg: `Scheduler.MinProcessesLimit`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MinProcessesLimit
   */
  readonly minProcessesLimit?: number;

  /**
   * Upper bound of `MaxProcesses` of content.
   *
   * At least 1.
   *
   * In the gcfg: `Scheduler.MaxProcessesLimit`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxProcessesLimit
   */
  readonly maxProcessesLimit?: number;

  /**
   * Upper bound of `MaxConnsPerProcess` of content.
   *
   * At least 1. Not confirmed for this version of Connect, which does not start on a setting that it does not know: try
   * it first.
   *
   * In the gcfg: `Scheduler.MaxConnsPerProcessLimit`.
   *
   * @default - Connect's own
   */
  readonly maxConnsPerProcessLimit?: number;

  /**
   * Cores that content asks for when it sets none.
   *
   * Cores; fractions are allowed. At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.CPURequest`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.CPURequest
   */
  readonly cpuRequest?: number;

  /**
   * Most cores that content may ask for; 0 without bound.
   *
   * Cores; fractions are allowed. At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxCPURequest`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxCPURequest
   */
  readonly maxCpuRequest?: number;

  /**
   * Cores that content may use when it sets none.
   *
   * Cores; fractions are allowed. At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.CPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.CPULimit
   */
  readonly cpuLimit?: number;

  /**
   * Most cores that content may be given; 0 without bound.
   *
   * Cores; fractions are allowed. At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxCPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxCPULimit
   */
  readonly maxCpuLimit?: number;

  /**
   * Memory that content asks for when it sets none.
   *
   * Bytes, or a number and a unit, such as `8 GiB`. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MemoryRequest`.
   *
   * @default '0'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MemoryRequest
   */
  readonly memoryRequest?: string;

  /**
   * Most memory that content may ask for; 0 without bound.
   *
   * Bytes, or a number and a unit, such as `8 GiB`. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxMemoryRequest`.
   *
   * @default '0'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxMemoryRequest
   */
  readonly maxMemoryRequest?: string;

  /**
   * Memory that content may use when it sets none.
   *
   * Bytes, or a number and a unit, such as `8 GiB`. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MemoryLimit`.
   *
   * @default '0'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MemoryLimit
   */
  readonly memoryLimit?: string;

  /**
   * Most memory that content may be given; 0 without bound.
   *
   * Bytes, or a number and a unit, such as `8 GiB`. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxMemoryLimit`.
   *
   * @default '0'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxMemoryLimit
   */
  readonly maxMemoryLimit?: string;

  /**
   * GPUs of NVIDIA for content that sets none.
   *
   * At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.NvidiaGPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.NvidiaGPULimit
   */
  readonly nvidiaGpuLimit?: number;

  /**
   * Most GPUs of NVIDIA that content may be given.
   *
   * At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxNvidiaGPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxNvidiaGPULimit
   */
  readonly maxNvidiaGpuLimit?: number;

  /**
   * GPUs of AMD for content that sets none.
   *
   * At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.AMDGPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.AMDGPULimit
   */
  readonly amdGpuLimit?: number;

  /**
   * Most GPUs of AMD that content may be given.
   *
   * At least 0. Read in off-host execution only.
   *
   * In the gcfg: `Scheduler.MaxAMDGPULimit`.
   *
   * @default 0
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Scheduler.MaxAMDGPULimit
   */
  readonly maxAmdGpuLimit?: number;
}

/** Gives `SchedulerSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_SchedulerSettings(obj: SchedulerSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'InitTimeout': obj.initTimeout,
    'IdleTimeout': obj.idleTimeout,
    'ConnectionTimeout': obj.connectionTimeout,
    'ReadTimeout': obj.readTimeout,
    'MinProcesses': obj.minProcesses,
    'MaxProcesses': obj.maxProcesses,
    'MaxConnsPerProcess': obj.maxConnsPerProcess,
    'LoadFactor': obj.loadFactor,
    'MinProcessesLimit': obj.minProcessesLimit,
    'MaxProcessesLimit': obj.maxProcessesLimit,
    'MaxConnsPerProcessLimit': obj.maxConnsPerProcessLimit,
    'CPURequest': obj.cpuRequest,
    'MaxCPURequest': obj.maxCpuRequest,
    'CPULimit': obj.cpuLimit,
    'MaxCPULimit': obj.maxCpuLimit,
    'MemoryRequest': obj.memoryRequest,
    'MaxMemoryRequest': obj.maxMemoryRequest,
    'MemoryLimit': obj.memoryLimit,
    'MaxMemoryLimit': obj.maxMemoryLimit,
    'NvidiaGPULimit': obj.nvidiaGpuLimit,
    'MaxNvidiaGPULimit': obj.maxNvidiaGpuLimit,
    'AMDGPULimit': obj.amdGpuLimit,
    'MaxAMDGPULimit': obj.maxAmdGpuLimit,
  });
}

/** Records of finished processes. */
export interface JobsSettings {
  /**
   * Number of finished processes of each piece of content that are kept.
   *
   * At least 0.
   *
   * In the gcfg: `Jobs.MaxCompleted`.
   *
   * @default 1000
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Jobs.MaxCompleted
   */
  readonly maxCompleted?: number;

  /**
   * Age at which finished processes are forgotten.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `Jobs.OldestCompleted`.
   *
   * @default '30d'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Jobs.OldestCompleted
   */
  readonly oldestCompleted?: string;
}

/** Gives `JobsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_JobsSettings(obj: JobsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'MaxCompleted': obj.maxCompleted,
    'OldestCompleted': obj.oldestCompleted,
  });
}

/**
 * Python content.
 *
 * @see https://docs.posit.co/connect/admin/python/
 */
export interface PythonSettings {
  /**
   * Whether Python content may run.
   *
   * In the gcfg: `Python.Enabled`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Python.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Python installations. They count in local execution only: off-host the execution environments name them.
   *
   * Read in local execution only.
   *
   * In the gcfg: `Python.Executable`.
   *
   * @default ['/opt/python/3.14.7/bin/python']
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Python.Executable
   */
  readonly executable?: string[];

  /**
   * How the version that content asks for is compared with those there are.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Python.VersionMatching`.
   *
   * @default - Connect's own
   */
  readonly versionMatching?: string;

  /**
   * Whether Connect makes environments for content.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Python.EnvironmentManagement`.
   *
   * @default - Connect's own
   */
  readonly environmentManagement?: boolean;

  /**
   * Whether an installation that lacks its libraries keeps Connect from starting.
   *
   * Read in local execution only. Not confirmed for this version of Connect, which does not start on a setting that it
   * does not know: try it first.
   *
   * In the gcfg: `Python.LibraryCheckIsFatal`.
   *
   * @default - Connect's own
   */
  readonly libraryCheckIsFatal?: boolean;
}

/** Gives `PythonSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_PythonSettings(obj: PythonSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Executable': obj.executable,
    'VersionMatching': obj.versionMatching,
    'EnvironmentManagement': obj.environmentManagement,
    'LibraryCheckIsFatal': obj.libraryCheckIsFatal,
  });
}

/**
 * R content.
 *
 * @see https://docs.posit.co/connect/admin/r/
 */
export interface RSettings {
  /**
   * Whether R content may run.
   *
   * In the gcfg: `R.Enabled`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#R.Enabled
   */
  readonly enabled?: boolean;

  /**
   * R installations. They count in local execution only: off-host the execution environments name them.
   *
   * Read in local execution only.
   *
   * In the gcfg: `R.Executable`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#R.Executable
   */
  readonly executable?: string[];

  /**
   * Whether R installations are looked for, besides those named.
   *
   * Read in local execution only.
   *
   * In the gcfg: `R.ExecutableScanning`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#R.ExecutableScanning
   */
  readonly executableScanning?: boolean;

  /**
   * How the version that content asks for is compared with those there are.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `R.VersionMatching`.
   *
   * @default - Connect's own
   */
  readonly versionMatching?: string;

  /**
   * Whether Connect restores packages for content.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `R.EnvironmentManagement`.
   *
   * @default - Connect's own
   */
  readonly environmentManagement?: boolean;

  /**
   * Whether addresses of Posit Package Manager are turned to its binary or source packages.
   *
   * One of `auto`, `force-source`, `force-binary`, `none`.
   *
   * In the gcfg: `R.PositPackageManagerURLRewriting`.
   *
   * @default 'auto'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#R.PositPackageManagerURLRewriting
   */
  readonly positPackageManagerUrlRewriting?: string;
}

/** Gives `RSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_RSettings(obj: RSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Executable': obj.executable,
    'ExecutableScanning': obj.executableScanning,
    'VersionMatching': obj.versionMatching,
    'EnvironmentManagement': obj.environmentManagement,
    'PositPackageManagerURLRewriting': obj.positPackageManagerUrlRewriting,
  });
}

/**
 * Quarto content.
 *
 * @see https://docs.posit.co/connect/admin/quarto/
 */
export interface QuartoSettings {
  /**
   * Whether Quarto content may run.
   *
   * In the gcfg: `Quarto.Enabled`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Quarto.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Quarto installations. They count in local execution only: off-host the execution environments name them.
   *
   * Read in local execution only.
   *
   * In the gcfg: `Quarto.Executable`.
   *
   * @default '/usr/local/bin/quarto'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Quarto.Executable
   */
  readonly executable?: string[];
}

/** Gives `QuartoSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_QuartoSettings(obj: QuartoSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Executable': obj.executable,
  });
}

/**
 * TensorFlow models.
 *
 * @see https://docs.posit.co/connect/admin/tensorflow/
 */
export interface TensorFlowSettings {
  /**
   * Whether TensorFlow models may run.
   *
   * In the gcfg: `TensorFlow.Enabled`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#TensorFlow.Enabled
   */
  readonly enabled?: boolean;

  /**
   * TensorFlow Serving installations. They count in local execution only: off-host the execution environments name
   * them.
   *
   * Read in local execution only.
   *
   * In the gcfg: `TensorFlow.Executable`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#TensorFlow.Executable
   */
  readonly executable?: string[];
}

/** Gives `TensorFlowSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_TensorFlowSettings(obj: TensorFlowSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Executable': obj.executable,
  });
}

/** Installation of R packages. */
export interface PackagesSettings {
  /**
   * Packages that are in the image, and are not installed for content.
   *
   * In the gcfg: `Packages.External`.
   *
   * @default - none
   * @deprecated Deprecated by Connect.
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Packages.External
   */
  readonly external?: string[];

  /**
   * Proxy for HTTP.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Packages.HTTPProxy`.
   *
   * @default - Connect's own
   */
  readonly httpProxy?: string;

  /**
   * Proxy for HTTPS.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Packages.HTTPSProxy`.
   *
   * @default - Connect's own
   */
  readonly httpsProxy?: string;
}

/** Gives `PackagesSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_PackagesSettings(obj: PackagesSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'External': obj.external,
    'HTTPProxy': obj.httpProxy,
    'HTTPSProxy': obj.httpsProxy,
  });
}

/** The license, and words about its end. */
export interface LicensingSettings {
  /**
   * Kind of license: `local`, or `Remote` for a license server.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Licensing.LicenseType`.
   *
   * @default - `local`; with `license.server` the chart writes `Remote`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Licensing.LicenseType
   */
  readonly licenseType?: string;

  /**
   * Whether administrators get an e-mail before the license ends.
   *
   * In the gcfg: `Licensing.ExpirationEmail`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Licensing.ExpirationEmail
   */
  readonly expirationEmail?: boolean;

  /**
   * Whether the dashboard warns before the license ends.
   *
   * In the gcfg: `Licensing.ExpirationUIWarning`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Licensing.ExpirationUIWarning
   */
  readonly expirationUiWarning?: boolean;
}

/** Gives `LicensingSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_LicensingSettings(obj: LicensingSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'LicenseType': obj.licenseType,
    'ExpirationEmail': obj.expirationEmail,
    'ExpirationUIWarning': obj.expirationUiWarning,
  });
}

/** Measurements of the server itself. */
export interface MetricsSettings {
  /**
   * Address and port for Prometheus. The chart writes it from `prometheus`; the ports of pod and Service do not follow
   * another one.
   *
   * The chart writes it: set it only to overrule the chart.
   *
   * In the gcfg: `Metrics.PrometheusListen`.
   *
   * @default - `:3232`, from `prometheus.port`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Metrics.PrometheusListen
   */
  readonly prometheusListen?: string;

  /**
   * Whether visits of content are recorded.
   *
   * In the gcfg: `Metrics.Instrumentation`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Metrics.Instrumentation
   */
  readonly instrumentation?: boolean;

  /**
   * Folder of the measurements; each server needs its own.
   *
   * In the gcfg: `Metrics.DataPath`.
   *
   * @default - a folder of `Server.DataDir`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Metrics.DataPath
   */
  readonly dataPath?: string;

  /**
   * Account that collects the measurements.
   *
   * In the gcfg: `Metrics.User`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Metrics.User
   */
  readonly user?: string;

  /**
   * Whether the older measurements are collected.
   *
   * In the gcfg: `Metrics.Enabled`.
   *
   * @default - Connect's own
   * @deprecated Deprecated by Connect.
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Metrics.Enabled
   */
  readonly enabled?: boolean;
}

/** Gives `MetricsSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_MetricsSettings(obj: MetricsSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'PrometheusListen': obj.prometheusListen,
    'Instrumentation': obj.instrumentation,
    'DataPath': obj.dataPath,
    'User': obj.user,
    'Enabled': obj.enabled,
  });
}

/**
 * Logs. In Kubernetes they belong on `STDOUT` or `STDERR`.
 *
 * @see https://docs.posit.co/connect/admin/logging/
 */
export interface LoggingSettings {
  /**
   * Where the service log goes: `STDOUT`, `STDERR` or a file.
   *
   * In the gcfg: `Logging.ServiceLog`.
   *
   * @default 'STDOUT'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.ServiceLog
   */
  readonly serviceLog?: string;

  /**
   * How much is logged.
   *
   * One of `DEBUG`, `INFO`, `WARN`, `WARNING`, `ERROR`.
   *
   * In the gcfg: `Logging.ServiceLogLevel`.
   *
   * @default 'INFO'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.ServiceLogLevel
   */
  readonly serviceLogLevel?: string;

  /**
   * Format of the service log.
   *
   * One of `TEXT`, `JSON`.
   *
   * In the gcfg: `Logging.ServiceLogFormat`.
   *
   * @default 'TEXT'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.ServiceLogFormat
   */
  readonly serviceLogFormat?: string;

  /**
   * Where the log of requests goes: `STDOUT`, `STDERR` or a file.
   *
   * In the gcfg: `Logging.AccessLog`.
   *
   * @default 'STDOUT'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.AccessLog
   */
  readonly accessLog?: string;

  /**
   * Format of the log of requests.
   *
   * One of `COMMON`, `COMBINED`, `JSON`.
   *
   * In the gcfg: `Logging.AccessLogFormat`.
   *
   * @default 'COMMON'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.AccessLogFormat
   */
  readonly accessLogFormat?: string;

  /**
   * Where the audit log goes: `STDOUT`, `STDERR` or a file. The database has it in any case.
   *
   * In the gcfg: `Logging.AuditLog`.
   *
   * @default - the database only
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.AuditLog
   */
  readonly auditLog?: string;

  /**
   * Format of the audit log.
   *
   * One of `TEXT`, `JSON`.
   *
   * In the gcfg: `Logging.AuditLogFormat`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Logging.AuditLogFormat
   */
  readonly auditLogFormat?: string;
}

/** Gives `LoggingSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_LoggingSettings(obj: LoggingSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'ServiceLog': obj.serviceLog,
    'ServiceLogLevel': obj.serviceLogLevel,
    'ServiceLogFormat': obj.serviceLogFormat,
    'AccessLog': obj.accessLog,
    'AccessLogFormat': obj.accessLogFormat,
    'AuditLog': obj.auditLog,
    'AuditLogFormat': obj.auditLogFormat,
  });
}

/** Traces, metrics and logs for a collector. */
export interface OpenTelemetrySettings {
  /**
   * Whether they are sent. In a values file the text "false" counts as true.
   *
   * In the gcfg: `OpenTelemetry.Enabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OpenTelemetry.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Host under which content reaches the collector inside Connect.
   *
   * In the gcfg: `OpenTelemetry.CollectorAdvertiseHost`.
   *
   * @default - the pod's address, which the chart sets
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OpenTelemetry.CollectorAdvertiseHost
   */
  readonly collectorAdvertiseHost?: string;
}

/** Gives `OpenTelemetrySettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_OpenTelemetrySettings(obj: OpenTelemetrySettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'CollectorAdvertiseHost': obj.collectorAdvertiseHost,
  });
}

/**
 * The Chronicle inside Connect: a record of content and its use. At least one kind of storage, and
 * `Metrics.PrometheusListen`, are needed.
 *
 * Since Connect 2026.06.0.
 *
 * @see https://docs.posit.co/connect/admin/chronicle/index.html
 */
export interface ChronicleSettings {
  /**
   * Whether Chronicle runs.
   *
   * In the gcfg: `Chronicle.Enabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.Enabled
   */
  readonly enabled?: boolean;

  /**
   * Whether it stores in a folder. Several servers need a shared volume there.
   *
   * In the gcfg: `Chronicle.LocalStorageEnabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.LocalStorageEnabled
   */
  readonly localStorageEnabled?: boolean;

  /**
   * The folder; never inside `Server.DataDir`.
   *
   * In the gcfg: `Chronicle.LocalStorageLocation`.
   *
   * @default '/var/lib/posit-chronicle/data'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.LocalStorageLocation
   */
  readonly localStorageLocation?: string;

  /**
   * Whether it stores in S3.
   *
   * In the gcfg: `Chronicle.S3StorageEnabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.S3StorageEnabled
   */
  readonly s3StorageEnabled?: boolean;

  /**
   * The bucket.
   *
   * Required: S3StorageEnabled.
   *
   * In the gcfg: `Chronicle.S3Bucket`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.S3Bucket
   */
  readonly s3Bucket?: string;

  /**
   * The bucket's region.
   *
   * Required: S3StorageEnabled.
   *
   * In the gcfg: `Chronicle.S3Region`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.S3Region
   */
  readonly s3Region?: string;

  /**
   * Prefix of the objects.
   *
   * In the gcfg: `Chronicle.S3Prefix`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Chronicle.S3Prefix
   */
  readonly s3Prefix?: string;
}

/** Gives `ChronicleSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_ChronicleSettings(obj: ChronicleSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'LocalStorageEnabled': obj.localStorageEnabled,
    'LocalStorageLocation': obj.localStorageLocation,
    'S3StorageEnabled': obj.s3StorageEnabled,
    'S3Bucket': obj.s3Bucket,
    'S3Region': obj.s3Region,
    'S3Prefix': obj.s3Prefix,
  });
}

/** Content that is taken from Git. */
export interface GitSettings {
  /**
   * Whether content may come from Git. Connect does not start where git is missing.
   *
   * In the gcfg: `Git.Enabled`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Git.Enabled
   */
  readonly enabled?: boolean;

  /**
   * The program.
   *
   * In the gcfg: `Git.Executable`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Git.Executable
   */
  readonly executable?: string;
}

/** Gives `GitSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_GitSettings(obj: GitSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Executable': obj.executable,
  });
}

/** The first administrator of an empty server, made by a program. */
export interface BootstrapSettings {
  /**
   * Key that signs the request, at least 32 bytes in Base64.
   *
   * A secret, and the gcfg is kept in clear text: give it by `CONNECT_BOOTSTRAP_SECRETKEY`, from a Secret in `pod.env`.
   *
   * In the gcfg: `Bootstrap.SecretKey`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Bootstrap.SecretKey
   */
  readonly secretKey?: string;

  /**
   * Whether bootstrapping is allowed.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `Bootstrap.Enabled`.
   *
   * @default - Connect's own
   */
  readonly enabled?: boolean;
}

/** Gives `BootstrapSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_BootstrapSettings(obj: BootstrapSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'SecretKey': obj.secretKey,
    'Enabled': obj.enabled,
  });
}

/** Logo and name of your own. Needs a license for it. */
export interface BrandingSettings {
  /**
   * Whether they are shown.
   *
   * In the gcfg: `Branding.Enabled`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Branding.Enabled
   */
  readonly enabled?: boolean;

  /**
   * File of the logo, mounted by `pod.volumes`.
   *
   * In the gcfg: `Branding.Logo`.
   *
   * @default - Posit's
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Branding.Logo
   */
  readonly logo?: string;

  /**
   * File of the small icon, mounted by `pod.volumes`.
   *
   * In the gcfg: `Branding.Favicon`.
   *
   * @default - Posit's
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Branding.Favicon
   */
  readonly favicon?: string;

  /**
   * Name of the product.
   *
   * In the gcfg: `Branding.DisplayName`.
   *
   * @default 'Posit Connect'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#Branding.DisplayName
   */
  readonly displayName?: string;
}

/** Gives `BrandingSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_BrandingSettings(obj: BrandingSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Enabled': obj.enabled,
    'Logo': obj.logo,
    'Favicon': obj.favicon,
    'DisplayName': obj.displayName,
  });
}

/** The mail server, for `Server.EmailProvider` `SMTP`. */
export interface SmtpSettings {
  /**
   * The host.
   *
   * Required: e-mail provider SMTP.
   *
   * In the gcfg: `SMTP.Host`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SMTP.Host
   */
  readonly host?: string;

  /**
   * The port.
   *
   * From 1 to 65535.
   *
   * In the gcfg: `SMTP.Port`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SMTP.Port
   */
  readonly port?: number;

  /**
   * The account.
   *
   * In the gcfg: `SMTP.User`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SMTP.User
   */
  readonly user?: string;

  /**
   * Its password.
   *
   * A secret, and the gcfg is kept in clear text: give it by `CONNECT_SMTP_PASSWORD`, from a Secret in `pod.env`.
   *
   * In the gcfg: `SMTP.Password`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#SMTP.Password
   */
  readonly password?: string;

  /**
   * Whether the connection turns to encryption after it is open: `detect`, `always` or `never`.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SMTP.StartTLS`.
   *
   * @default - Connect's own
   */
  readonly startTls?: string;

  /**
   * Whether the connection is encrypted from the start.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `SMTP.SSL`.
   *
   * @default - Connect's own
   */
  readonly ssl?: boolean;
}

/** Gives `SmtpSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_SmtpSettings(obj: SmtpSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Host': obj.host,
    'Port': obj.port,
    'User': obj.user,
    'Password': obj.password,
    'StartTLS': obj.startTls,
    'SSL': obj.ssl,
  });
}

/** Several servers behind one address. */
export interface LoadBalancingSettings {
  /**
   * Whether clients too old for several servers are refused.
   *
   * In the gcfg: `LoadBalancing.EnforceMinRsconnectVersion`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LoadBalancing.EnforceMinRsconnectVersion
   */
  readonly enforceMinRsconnectVersion?: boolean;
}

/** Gives `LoadBalancingSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_LoadBalancingSettings(obj: LoadBalancingSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'EnforceMinRsconnectVersion': obj.enforceMinRsconnectVersion,
  });
}

/** Extensions for Tableau. */
export interface TableauIntegrationSettings {
  /**
   * Whether requests of Tableau are logged in detail.
   *
   * In the gcfg: `TableauIntegration.Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#TableauIntegration.Logging
   */
  readonly logging?: boolean;
}

/** Gives `TableauIntegrationSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_TableauIntegrationSettings(obj: TableauIntegrationSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Logging': obj.logging,
  });
}

/**
 * A directory to sign in with. Each server or domain has a section of its own, told apart by its label.
 *
 * @see https://docs.posit.co/connect/admin/appendix/advanced-ldap/
 */
export interface LdapSettings {
  /**
   * The directory server, `host:port`.
   *
   * Required: provider ldap.
   *
   * In the gcfg: `ServerAddress`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.ServerAddress
   */
  readonly serverAddress?: string;

  /**
   * Whether the connection is encrypted from the start (ldaps). Not together with `StartTLS`.
   *
   * In the gcfg: `TLS`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.TLS
   */
  readonly tls?: boolean;

  /**
   * Whether the connection turns to encryption after it is open.
   *
   * In the gcfg: `StartTLS`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.StartTLS
   */
  readonly startTls?: boolean;

  /**
   * File of the certificate authority, mounted by `pod.volumes`.
   *
   * In the gcfg: `TLSCACertificate`.
   *
   * @default - those of the system
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.TLSCACertificate
   */
  readonly tlsCaCertificate?: string;

  /**
   * Whether the server's certificate is left unchecked; for tests only.
   *
   * In the gcfg: `ServerTLSInsecure`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.ServerTLSInsecure
   */
  readonly serverTlsInsecure?: boolean;

  /**
   * Account with which Connect searches. Without one there is no search for users and groups.
   *
   * In the gcfg: `BindDN`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.BindDN
   */
  readonly bindDn?: string;

  /**
   * Password of that account.
   *
   * A secret, and the gcfg is kept in clear text: encrypt it with Connect's `rscadmin`.
   *
   * In the gcfg: `BindPassword`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.BindPassword
   */
  readonly bindPassword?: string;

  /**
   * File that holds the password of that account.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `BindPasswordFile`.
   *
   * @default - none
   */
  readonly bindPasswordFile?: string;

  /**
   * Whether Connect searches without an account.
   *
   * In the gcfg: `AnonymousBind`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.AnonymousBind
   */
  readonly anonymousBind?: boolean;

  /**
   * Where users are searched.
   *
   * In the gcfg: `UserSearchBaseDN`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserSearchBaseDN
   */
  readonly userSearchBaseDn?: string[];

  /**
   * Object class of users, e.g. `user`.
   *
   * In the gcfg: `UserObjectClass`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserObjectClass
   */
  readonly userObjectClass?: string;

  /**
   * Filter that finds users.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `UserFilterBase`.
   *
   * @default - Connect's own
   */
  readonly userFilterBase?: string;

  /**
   * Attribute that tells users apart, and never changes; `objectGUID` in Active Directory.
   *
   * In the gcfg: `UniqueIdAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UniqueIdAttribute
   */
  readonly uniqueIdAttribute?: string;

  /**
   * Attribute of the user name.
   *
   * In the gcfg: `UsernameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UsernameAttribute
   */
  readonly usernameAttribute?: string;

  /**
   * Attribute of the e-mail address.
   *
   * In the gcfg: `UserEmailAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserEmailAttribute
   */
  readonly userEmailAttribute?: string;

  /**
   * Attribute of the first name.
   *
   * In the gcfg: `UserFirstNameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserFirstNameAttribute
   */
  readonly userFirstNameAttribute?: string;

  /**
   * Attribute of the last name.
   *
   * In the gcfg: `UserLastNameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserLastNameAttribute
   */
  readonly userLastNameAttribute?: string;

  /**
   * Attribute of the role in Connect.
   *
   * In the gcfg: `UserRoleAttribute`.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.UserRoleAttribute
   */
  readonly userRoleAttribute?: string;

  /**
   * Where groups are searched.
   *
   * In the gcfg: `GroupSearchBaseDN`.
   *
   * @default - no groups
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.GroupSearchBaseDN
   */
  readonly groupSearchBaseDn?: string[];

  /**
   * Object class of groups, e.g. `group`.
   *
   * In the gcfg: `GroupObjectClass`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.GroupObjectClass
   */
  readonly groupObjectClass?: string;

  /**
   * Filter that finds groups.
   *
   * Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.
   *
   * In the gcfg: `GroupFilterBase`.
   *
   * @default - Connect's own
   */
  readonly groupFilterBase?: string;

  /**
   * Attribute that tells groups apart.
   *
   * In the gcfg: `GroupUniqueIdAttribute`.
   *
   * @default 'DN'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.GroupUniqueIdAttribute
   */
  readonly groupUniqueIdAttribute?: string;

  /**
   * Attribute of the group's name.
   *
   * In the gcfg: `GroupNameAttribute`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.GroupNameAttribute
   */
  readonly groupNameAttribute?: string;

  /**
   * Whether all groups of a user come to Connect when the user signs in.
   *
   * In the gcfg: `GroupsAutoProvision`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.GroupsAutoProvision
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * How often memberships are read again.
   *
   * A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.
   *
   * In the gcfg: `MembershipUpdateInterval`.
   *
   * @default '4h'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.MembershipUpdateInterval
   */
  readonly membershipUpdateInterval?: string;

  /**
   * Groups whose members may sign in.
   *
   * In the gcfg: `PermittedLoginGroup`.
   *
   * @default - everybody
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.PermittedLoginGroup
   */
  readonly permittedLoginGroup?: string[];

  /**
   * Whether an account is made when somebody signs in for the first time.
   *
   * In the gcfg: `RegisterOnFirstLogin`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.RegisterOnFirstLogin
   */
  readonly registerOnFirstLogin?: boolean;

  /**
   * Whether sign-in is logged in detail.
   *
   * In the gcfg: `Logging`.
   *
   * @default false
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#LDAP.Logging
   */
  readonly logging?: boolean;
}

/** Gives `LdapSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_LdapSettings(obj: LdapSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'ServerAddress': obj.serverAddress,
    'TLS': obj.tls,
    'StartTLS': obj.startTls,
    'TLSCACertificate': obj.tlsCaCertificate,
    'ServerTLSInsecure': obj.serverTlsInsecure,
    'BindDN': obj.bindDn,
    'BindPassword': obj.bindPassword,
    'BindPasswordFile': obj.bindPasswordFile,
    'AnonymousBind': obj.anonymousBind,
    'UserSearchBaseDN': obj.userSearchBaseDn,
    'UserObjectClass': obj.userObjectClass,
    'UserFilterBase': obj.userFilterBase,
    'UniqueIdAttribute': obj.uniqueIdAttribute,
    'UsernameAttribute': obj.usernameAttribute,
    'UserEmailAttribute': obj.userEmailAttribute,
    'UserFirstNameAttribute': obj.userFirstNameAttribute,
    'UserLastNameAttribute': obj.userLastNameAttribute,
    'UserRoleAttribute': obj.userRoleAttribute,
    'GroupSearchBaseDN': obj.groupSearchBaseDn,
    'GroupObjectClass': obj.groupObjectClass,
    'GroupFilterBase': obj.groupFilterBase,
    'GroupUniqueIdAttribute': obj.groupUniqueIdAttribute,
    'GroupNameAttribute': obj.groupNameAttribute,
    'GroupsAutoProvision': obj.groupsAutoProvision,
    'MembershipUpdateInterval': obj.membershipUpdateInterval,
    'PermittedLoginGroup': obj.permittedLoginGroup,
    'RegisterOnFirstLogin': obj.registerOnFirstLogin,
    'Logging': obj.logging,
  });
}

/**
 * Where packages are taken from that content got from the repository of this name. Each repository has a section of its
 * own, told apart by its label, e.g. `CRAN`. The chart sets `CRAN` and `RSPM` to binary packages for Ubuntu 22.04,
 * whatever the images are.
 */
export interface RPackageRepositorySettings {
  /**
   * Address of the repository. Binary packages must be those of the content images' operating system.
   *
   * In the gcfg: `URL`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#RPackageRepository.URL
   */
  readonly url?: string;
}

/** Gives `RPackageRepositorySettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_RPackageRepositorySettings(obj: RPackageRepositorySettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'URL': obj.url,
  });
}

/** A collector that gets what Connect sends. Each has a section of its own, told apart by its label. */
export interface OtlpEndpointSettings {
  /**
   * Base address for OTLP over HTTP, without a path; usually port 4318.
   *
   * In the gcfg: `Endpoint`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OTLPEndpoint.Endpoint
   */
  readonly endpoint?: string;

  /**
   * Whether it gets logs.
   *
   * In the gcfg: `Logs`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OTLPEndpoint.Logs
   */
  readonly logs?: boolean;

  /**
   * Whether it gets traces.
   *
   * In the gcfg: `Traces`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OTLPEndpoint.Traces
   */
  readonly traces?: boolean;

  /**
   * Whether it gets metrics.
   *
   * In the gcfg: `Metrics`.
   *
   * @default true
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#OTLPEndpoint.Metrics
   */
  readonly metrics?: boolean;
}

/** Gives `OtlpEndpointSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_OtlpEndpointSettings(obj: OtlpEndpointSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Endpoint': obj.endpoint,
    'Logs': obj.logs,
    'Traces': obj.traces,
    'Metrics': obj.metrics,
  });
}

/** An account for a Git host. Each has a section of its own, told apart by its label. */
export interface GitCredentialSettings {
  /**
   * The host.
   *
   * In the gcfg: `Host`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#GitCredential.Host
   */
  readonly host?: string;

  /**
   * The account.
   *
   * In the gcfg: `Username`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#GitCredential.Username
   */
  readonly username?: string;

  /**
   * Its password or token, encrypted with Connect's `rscadmin`.
   *
   * A secret, and the gcfg is kept in clear text: encrypt it with Connect's `rscadmin`.
   *
   * In the gcfg: `Password`.
   *
   * @default - Connect's own
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#GitCredential.Password
   */
  readonly password?: string;

  /**
   * The protocol.
   *
   * In the gcfg: `Protocol`.
   *
   * @default 'https'
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#GitCredential.Protocol
   */
  readonly protocol?: string;
}

/** Gives `GitCredentialSettings` the official names of `rstudio-connect.gcfg`; members that are left out stay out. */
export function toJson_GitCredentialSettings(obj: GitCredentialSettings | undefined): Record<string, any> | undefined {
  return obj && defined({
    'Host': obj.host,
    'Username': obj.username,
    'Password': obj.password,
    'Protocol': obj.protocol,
  });
}

function defined(members: Record<string, any> | undefined): Record<string, any> | undefined {
  return members && Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function labelled<T>(section: string, byLabel: { readonly [label: string]: T } | undefined, toJson: (settings: T) => any): Record<string, any> {
  return Object.fromEntries(Object.entries(byLabel ?? {}).map(([label, settings]) => [`${section} "${label.replace(/[\\"]/g, '\\$&')}"`, toJson(settings)]));
}
