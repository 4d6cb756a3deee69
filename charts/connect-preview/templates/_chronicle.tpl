{{/*
Chronicle's own configuration: a text as it is, or a map of sections and settings; a list repeats its key.
*/}}
{{- define "connect-preview.chronicle-config" -}}
{{- if kindIs "string" . }}{{ . }}
{{- else }}
{{- range $name, $value := . }}
{{- range kindIs "slice" $value | ternary $value (list $value) }}
{{- if kindIs "map" . }}
[{{ $name }}]
{{- range $key, $setting := . }}
{{ $key }}={{ printf "%v" $setting }}
{{- end }}
{{ else }}
{{ $name }}={{ printf "%v" . }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
