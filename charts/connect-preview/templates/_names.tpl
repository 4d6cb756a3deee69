{{/*
Names and labels. The first four go by the official chart's names, because a user's extraObjects may include them.
*/}}
{{- define "rstudio-connect.name" -}}
{{ .Values.nameOverride | default "rstudio-connect" | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "rstudio-connect.fullname" -}}
{{- $name := .Values.nameOverride | default "rstudio-connect" }}
{{- $release := contains $name .Release.Name | ternary .Release.Name (printf "%s-%s" .Release.Name $name) }}
{{- .Values.fullnameOverride | default $release | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "rstudio-connect.labels" -}}
helm.sh/chart: rstudio-connect-{{ .Chart.Version }}
{{ include "rstudio-connect.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "rstudio-connect.selectorLabels" -}}
app.kubernetes.io/name: {{ include "rstudio-connect.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "connect-preview.service-account" -}}
{{ .Values.rbac.serviceAccount.name | default (include "rstudio-connect.fullname" .) }}
{{- end }}

{{- define "connect-preview.claim" -}}
{{ .Values.sharedStorage.name | default (printf "%s-shared-storage" (include "rstudio-connect.fullname" .)) }}
{{- end }}

{{- define "connect-preview.content-namespace" -}}
{{ .Values.backends.kubernetes.namespace | default .Release.Namespace }}
{{- end }}

{{- define "connect-preview.version" -}}
{{ .Values.versionOverride | default .Chart.AppVersion }}
{{- end }}

{{- define "connect-preview.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default (printf "%s-%s" (include "connect-preview.version" .) .Values.image.os) }}
{{- end }}
