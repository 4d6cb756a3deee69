{{/*
Chronicle's own configuration: a text as it is, or a map of sections; a list of maps repeats its section.
*/}}
{{- define "connect-preview.chronicle-config" -}}
{{- if kindIs "string" . }}{{ . }}
{{- else }}
{{- range $name, $value := . }}
{{- if kindIs "map" $value }}{{ include "connect-preview.chronicle-section" (list $name $value) }}
{{- else if kindIs "slice" $value }}{{ range $value }}{{ include "connect-preview.chronicle-section" (list $name .) }}{{ end }}
{{- else }}
{{ $name }}={{ $value }}
{{ end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "connect-preview.chronicle-section" }}
[{{ index . 0 }}]
{{- range $name, $value := index . 1 }}
{{ $name }}={{ printf "%v" $value }}
{{- end }}
{{ end }}
