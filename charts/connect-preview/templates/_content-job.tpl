{{/*
What Connect starts from when it makes a Job for content: the user's base, completed with the runtime that the init
container copies into a volume which both containers mount. The named templates below change the map they are given.
*/}}
{{- define "connect-preview.content-job" -}}
{{- $backend := .Values.backends.kubernetes }}
{{- $job := deepCopy ($backend.defaultResourceJobBase | default dict) }}
{{- include "connect-preview.set-missing" (list $job (dict "apiVersion" "batch/v1" "kind" "Job")) }}
{{- if $backend.defaultInitContainer.enabled }}
{{- $pod := $job }}
{{- range list "spec" "template" "spec" }}
{{- include "connect-preview.set-missing" (list $pod (dict . dict)) }}
{{- $pod = get $pod . }}
{{- end }}
{{- $content := dict "name" "connect-content" "mountPath" (include "connect-preview.runtime-dir" .) "fields" dict }}
{{- $init := dict "name" "connect-content-init" "mountPath" "/mnt/rstudio-connect-runtime/" "fields" (include "connect-preview.init-fields" . | fromYaml) }}
{{- include "connect-preview.add-runtime" (list $pod "containers" $content) }}
{{- include "connect-preview.add-runtime" (list $pod "initContainers" $init) }}
{{- include "connect-preview.add-named" (list $pod "volumes" (dict "name" "rsc-volume" "emptyDir" dict)) }}
{{- end }}
{{- toYaml $job }}
{{- end }}

{{- define "connect-preview.runtime-dir" -}}
{{ include "connect-preview.setting" (list . "Kubernetes" "ConnectRuntimeDir" "/opt/rstudio-connect-runtime") }}
{{- end }}

{{- define "connect-preview.init-fields" -}}
{{- $init := .Values.backends.kubernetes.defaultInitContainer -}}
image: "{{ $init.repository }}:{{ $init.tag | default (include "connect-preview.version" .) }}"
{{- range list "imagePullPolicy" "resources" "securityContext" }}
{{- if get $init . }}
{{ toYaml (pick $init .) }}
{{- end }}
{{- end }}
{{- end }}

{{/* Makes sure that the list has the container, and the container its fields and the mount of the runtime. */}}
{{- define "connect-preview.add-runtime" -}}
{{- $wanted := index . 2 }}
{{- include "connect-preview.add-named" (list (index . 0) (index . 1) (dict "name" $wanted.name)) }}
{{- range get (index . 0) (index . 1) }}
{{- if eq (get . "name") $wanted.name }}
{{- include "connect-preview.set-missing" (list . $wanted.fields) }}
{{- $mounted := false }}
{{- range .volumeMounts }}
{{- if and (eq .name "rsc-volume") (eq .mountPath $wanted.mountPath) }}{{ $mounted = true }}{{ end }}
{{- end }}
{{- if not $mounted }}
{{- $mount := dict "name" "rsc-volume" "mountPath" $wanted.mountPath }}
{{- $_ := set . "volumeMounts" (append (.volumeMounts | default list) $mount) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Appends the item to the list under the key, unless one of its name is there. */}}
{{- define "connect-preview.add-named" -}}
{{- $items := get (index . 0) (index . 1) | default list }}
{{- $names := list }}
{{- range $items }}{{ $names = append $names (get . "name") }}{{ end }}
{{- if not (has (index . 2).name $names) }}{{ $items = append $items (index . 2) }}{{ end }}
{{- $_ := set (index . 0) (index . 1) $items }}
{{- end }}

{{/* Sets the keys of the second map that the first one does not have. */}}
{{- define "connect-preview.set-missing" -}}
{{- $map := index . 0 }}
{{- range $key, $value := index . 1 }}
{{- if not (hasKey $map $key) }}{{ $_ := set $map $key $value }}{{ end }}
{{- end }}
{{- end }}
