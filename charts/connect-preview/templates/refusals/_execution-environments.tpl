{{/*
Images that content runs in.
*/}}
{{- define "connect-preview.refuse-execution-environments" }}
{{- range $index, $environment := .Values.executionEnvironments }}
{{- if not $environment.name }}
- executionEnvironments[{{ $index }}] has no name: it is the image
{{- end }}
{{- end }}
{{- end }}
