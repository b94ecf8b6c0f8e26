#:project ../src/Physio.Figures/Physio.Figures.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Draws every posed exercise of a pose file as numbered stills and as a loop on one page, to look at before a release.
//   dotnet run eng/contact-sheet.cs [POSES.json] [OUTPUT.html]
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

var poses = args.ElementAtOrDefault(0) ?? "src/Physio.Data/Catalog/figures.json";
var output = args.ElementAtOrDefault(1) ?? "artifacts/contact-sheet.html";
var page = new StringBuilder($$"""
    <!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Contact sheet</title>
    <style>{{FigureStyle.ForPage}}body{font:16px system-ui;margin:16px}h2{font-size:16px;margin:16px 0 4px}div{display:flex;gap:8px;align-items:start}svg{background:color-mix(in srgb,Canvas 94%,teal);border-radius:8px}.strip{height:220px;width:auto}.loop{height:220px;width:auto}</style>
    """);
var number = 0;
foreach (var node in JsonNode.Parse(File.ReadAllText(poses))!["exercises"]!.AsArray())
{
    var id = node!["id"]!.GetValue<string>();
    var reading = PoseReader.Read(node.ToJsonString(), id);
    page.Append("<h2>").Append(WebUtility.HtmlEncode(id)).Append("</h2>");
    if (reading.Exercise is not { } exercise)
    {
        page.Append("<pre>").Append(WebUtility.HtmlEncode(string.Join('\n', reading.Faults))).Append("</pre>");
        continue;
    }

    var look = exercise.Look is { } name ? Looks.Find(name)! : Looks.All[number % Looks.All.Count];
    var document = new FigureDocument(exercise, look);
    var options = new FigureOptions { Texts = new() { Title = exercise.Title }, WithStyle = false };
    page.Append("<div>")
        .Append(document.Loop(options with { Id = $"l{number}" }).Replace("class=\"pf ", "class=\"loop pf "))
        .Append(document.Strip(options with { Id = $"s{number}" }).Replace("class=\"pf ", "class=\"strip pf "))
        .Append("</div>");
    number++;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
File.WriteAllText(output, page.ToString());
Console.WriteLine($"{number} exercises drawn: {output}");
