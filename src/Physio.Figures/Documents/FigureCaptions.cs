using System.Globalization;
using Physio.Figures.Poses;

namespace Physio.Figures.Documents;

/// <summary>What stands under a still: its number and label, and how long it is held.</summary>
internal readonly record struct Caption(string Label, string? Hold);

/// <summary>The words of one figure: captions of its stills and a description for who cannot see it.</summary>
internal sealed class FigureCaptions(PosedMovement movement, FigureOptions options)
{
    private readonly FigureTexts _texts = options.Texts;

    /// <summary>One caption for each still, numbered from 1.</summary>
    public IReadOnlyList<Caption> All =>
    [
        .. movement.Stills.Select((key, i) => new Caption($"{i + 1}. {LabelOf(key)}", HoldOf(key) is { } seconds ? _texts.HoldOf(seconds) : null)),
    ];

    /// <summary>One sentence for each still: label, breath, hold; then what follows and what is worked on.</summary>
    public string Description
    {
        get
        {
            var sentences = All.Select((caption, i) => string.Join(
                ", ", new[] { caption.Label, BreathOf(movement.Stills[i]), caption.Hold }.OfType<string>()) + ".");
            var other = movement.OneSided && options.Sides == SidesShown.Both ? _texts.ThenOtherSide : null;
            return string.Join(' ', sentences.Append(other).Append(_texts.Works).OfType<string>());
        }
    }

    /// <summary>The prescribed hold of a key in seconds, when one is held there.</summary>
    public double? HoldOf(int key)
    {
        var held = movement.Keys.Any(other => other.UsualHoldSeconds is not null)
            ? movement.Keys[key].UsualHoldSeconds is not null
            : key == movement.TellingKey;
        return held ? options.HoldSeconds ?? movement.Keys[key].UsualHoldSeconds : null;
    }

    private string LabelOf(int key)
    {
        var label = movement.Keys[key].Label;
        return _texts.Label(options.Sides == SidesShown.Other ? SideWords.Exchanged(label) : label);
    }

    private string? BreathOf(int key) => (movement.Keys[key].Breath switch
    {
        Breath.In => _texts.BreatheIn,
        Breath.Out => _texts.BreatheOut,
        _ => null,
    })?.ToLower(CultureInfo.GetCultureInfo(_texts.Language));
}
