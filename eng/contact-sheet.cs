#:project ../src/Physio.Figures/Physio.Figures.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Draws every posed exercise of a pose file as numbered stills and as a loop on one page, to look at before a release,
// and says what no body can do and which frames do not fit.
//   dotnet run eng/contact-sheet.cs [POSES.json] [OUTPUT.html]
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Physio.Figures.Checking;
using Physio.Figures.Documents;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

var poses = args.ElementAtOrDefault(0) ?? "src/Physio.Data/Catalog/figures.json";
var output = args.ElementAtOrDefault(1) ?? "artifacts/contact-sheet.html";
var page = new StringBuilder($$"""
    <!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Contact sheet</title>
    <style>{{FigureStyle.ForPage}}body{font:16px system-ui;margin:16px}h2{font-size:16px;margin:16px 0 4px}div{margin-block:8px;display:flex;gap:8px;align-items:start}svg{background:color-mix(in srgb,Canvas 94%,teal);border-radius:8px}.strip{height:220px;width:auto}.loop{height:220px;width:auto}</style>
    """);
var number = 0;
foreach (var (slug, movements) in JsonNode.Parse(File.ReadAllText(poses))!["exercises"]!.AsObject())
{
    var reading = PoseReader.Read(movements!.ToJsonString(), slug);
    page.Append("<h2>").Append(WebUtility.HtmlEncode(slug)).Append("</h2>");
    if (reading.Faults.Count > 0)
    {
        Say(reading.Faults);
        continue;
    }

    page.Append("<section>");
    foreach (var movement in reading.Movements)
    {
        Say(MovementCheck.Check($"{slug} ({movement.Id})", movement));
        if (FrameFitter.Fit(movement) is var fitted && fitted != movement.Frame)
        {
            Console.WriteLine($"{slug} ({movement.Id}): the fitted frame is [{fitted.X}, {fitted.Y}, {fitted.Width}, {fitted.Height}].");
        }

        var document = new FigureDocument(movement, movement.Look is { } name ? Looks.Find(name)! : Looks.Default);
        var options = new FigureOptions { Texts = new() { Title = movement.Title }, WithStyle = false };
        page.Append("<div>")
            .Append(document.Loop(options with { Id = $"l{number}" }).Replace("class=\"pf ", "class=\"loop pf "))
            .Append(document.Strip(options with { Id = $"s{number}" }).Replace("class=\"pf ", "class=\"strip pf "))
            .Append("</div>");
        number++;
    }

    page.Append("</section>");
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
File.WriteAllText(output, page.ToString());
Console.WriteLine($"{number} movements drawn: {output}");

void Say(IReadOnlyList<PoseFault> faults)
{
    foreach (var fault in faults)
    {
        Console.WriteLine(fault);
        page.Append("<pre>").Append(WebUtility.HtmlEncode(fault.ToString())).Append("</pre>");
    }
}
