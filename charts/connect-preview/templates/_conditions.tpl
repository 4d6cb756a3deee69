{{/*
Questions that several templates ask. Each gives a text that is empty for "no".
*/}}
{{- define "connect-preview.off-host" -}}
{{ if .Values.backends.kubernetes.enabled }}yes{{ end }}
{{- end }}

{{- define "connect-preview.has-storage" -}}
{{ if or .Values.sharedStorage.create .Values.sharedStorage.mount }}yes{{ end }}
{{- end }}

{{- define "connect-preview.has-rbac" -}}
{{ if and .Values.rbac.create (include "connect-preview.off-host" .) }}yes{{ end }}
{{- end }}

{{- define "connect-preview.has-cluster-rbac" -}}
{{- if include "connect-preview.has-rbac" . }}
{{- $serviceType := dig "spec" "type" "" .Values.backends.kubernetes.defaultResourceServiceBase }}
{{- if or .Values.rbac.clusterRoleCreate (eq $serviceType "NodePort") }}yes{{ end }}
{{- end }}
{{- end }}

{{- define "connect-preview.has-license-file" -}}
{{ if or .Values.license.file.secret .Values.license.file.contents }}yes{{ end }}
{{- end }}
