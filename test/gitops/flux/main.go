// Builds folders of manifests as Flux's kustomize-controller and as kustomize do, for the tests beside it.
//
// Reads a JSON list of builds from stdin and writes a JSON list of outcomes to stdout, in the same order.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	fluxkustomize "github.com/fluxcd/pkg/kustomize"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

// build is one folder below Root, which stands for the fetched repository.
type build struct {
	Root string `json:"root"`
	Path string `json:"path"`
	// Kustomization is a Flux Kustomization; without one, the folder's own kustomization.yaml is built as kustomize does.
	Kustomization map[string]any `json:"kustomization"`
	// Substitution is "" for none, "lenient" or "strict".
	Substitution string `json:"substitution"`
}

type outcome struct {
	Objects []map[string]any `json:"objects"`
	Error   string           `json:"error,omitempty"`
}

func main() {
	var builds []build
	if err := json.NewDecoder(os.Stdin).Decode(&builds); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	outcomes := make([]outcome, 0, len(builds))
	for _, each := range builds {
		objects, err := run(each)
		if err != nil {
			outcomes = append(outcomes, outcome{Error: err.Error()})
			continue
		}
		outcomes = append(outcomes, outcome{Objects: objects})
	}
	if err := json.NewEncoder(os.Stdout).Encode(outcomes); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(each build) ([]map[string]any, error) {
	folder := filepath.Join(each.Root, each.Path)
	if each.Kustomization == nil {
		resources, err := krusty.MakeKustomizer(krusty.MakeDefaultOptions()).Run(filesys.MakeFsOnDisk(), folder)
		if err != nil {
			return nil, err
		}
		return objectsOf(resources)
	}
	return runFlux(each, folder, unstructured.Unstructured{Object: each.Kustomization})
}

func runFlux(each build, folder string, kustomization unstructured.Unstructured) ([]map[string]any, error) {
	action, err := fluxkustomize.NewGenerator(each.Root, kustomization).WriteFile(folder)
	if err != nil {
		return nil, err
	}
	defer func() { _ = fluxkustomize.CleanDirectory(folder, action) }()
	resources, err := fluxkustomize.SecureBuild(each.Root, folder, false)
	if err != nil {
		return nil, err
	}
	if each.Substitution != "" {
		if err := substitute(each, kustomization, resources); err != nil {
			return nil, err
		}
	}
	return objectsOf(resources)
}

// A nil result stands for an object that is left as it is.
func substitute(each build, kustomization unstructured.Unstructured, resources resmap.ResMap) error {
	for _, resource := range resources.Resources() {
		_, err := fluxkustomize.SubstituteVariables(context.Background(), nil, kustomization, resource,
			fluxkustomize.SubstituteWithStrict(each.Substitution == "strict"))
		if err != nil {
			return fmt.Errorf("%s %s: %w", resource.GetKind(), resource.GetName(), err)
		}
	}
	return nil
}

func objectsOf(resources resmap.ResMap) ([]map[string]any, error) {
	objects := make([]map[string]any, 0, resources.Size())
	for _, resource := range resources.Resources() {
		object, err := resource.Map()
		if err != nil {
			return nil, err
		}
		objects = append(objects, object)
	}
	return objects, nil
}
