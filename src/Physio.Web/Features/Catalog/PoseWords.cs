using System.Globalization;
using System.Text.RegularExpressions;
using Physio.Figures.Poses;

namespace Physio.Web.Features.Catalog;

/// <summary>The words for the fields of pose data: “left hip flexion” for <c>legL.hip.0</c>.</summary>
public static partial class PoseWords
{
    /// <summary>The name of a joint, with its side.</summary>
    public static string Joint(string path)
    {
        if (Sided().Match(path) is { Success: true } limb)
        {
            return Side(limb.Groups[2].Value, Text($"Limb_{limb.Groups[1].Value}{limb.Groups[3].Value}") ?? path);
        }

        return Text("Joint_" + path) ?? path;
    }

    /// <summary>Unit of a joint: degrees, or cm for ways of the whole body and of a shoulder.</summary>
    public static bool IsWay(string joint) => joint.StartsWith("girdle", StringComparison.Ordinal) || joint is "root.x" or "root.y" or "root.z";

    /// <summary>A value of a joint with its unit.</summary>
    public static string Value(string joint, double value) =>
        CatalogWords.Say(IsWay(joint) ? PoseTexts.ValueCm : PoseTexts.ValueDegrees, Number(value));

    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal);

    /// <summary>The name of a place of the body.</summary>
    public static string Place(string landmark) =>
        Text("Place_" + landmark)
        ?? (landmark.Length > 1 && Text("Sided_" + landmark[..^1]) is { } sided ? Side(landmark[^1..], sided) : landmark);

    /// <summary>The name of a limb that can be held: “right hand” for <c>armR</c>.</summary>
    public static string Held(string limb) => Side(limb[^1..], limb.StartsWith("arm", StringComparison.Ordinal) ? PoseTexts.Hand : PoseTexts.Foot);

    /// <summary>The name of any field as a fault names it. What has no name of its own is called by its path.</summary>
    public static string Field(string path)
    {
        var field = Around().Replace(path, "");
        if (PinField().Match(field) is { Success: true } pin)
        {
            return pin.Groups[2].Value is { Length: > 0 } part
                ? CatalogWords.Say(PoseTexts.PinOf, Held(pin.Groups[1].Value), Text("Pin_" + part) ?? part)
                : CatalogWords.Say(PoseTexts.PinHeld, Held(pin.Groups[1].Value));
        }

        return Dof.Find(field) is not null || field is "armR.shoulder" or "armL.shoulder"
            ? Joint(field)
            : Text("Field_" + field) ?? Place(field);
    }

    /// <summary>A fault as a sentence that names exercise, key and field.</summary>
    public static string Sentence(PoseFault fault) => fault.Key is null
        ? CatalogWords.Say(PoseTexts.FigureProblem, fault.Exercise, Field(fault.Field), fault.Problem)
        : CatalogWords.Say(PoseTexts.FigureKeyProblem, fault.Exercise, fault.Key, Field(fault.Field), fault.Problem);

    private static string Side(string letter, string what) => CatalogWords.Say(letter == "R" ? PoseTexts.SideRight : PoseTexts.SideLeft, what);

    private static string? Text(string name) => PoseTexts.ResourceManager.GetString(name.Replace('.', '_'), CultureInfo.CurrentUICulture);

    [GeneratedRegex(@"^(leg|arm|girdle)([RL])(.*)$")]
    private static partial Regex Sided();

    [GeneratedRegex(@"^(movement \d+\.)?(pose\.|base\.)?")]
    private static partial Regex Around();

    [GeneratedRegex(@"^pins\.((?:arm|leg)[RL])(?:\.(\w+).*)?$")]
    private static partial Regex PinField();
}
